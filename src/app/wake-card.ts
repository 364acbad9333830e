import type { Card } from '#scene';

/** Milliseconds that the context is held; by then the hall has its own. */
const HELD = 5000;
/** Milliseconds within which a card is timed; one that takes longer is judged by what else is known, and by its frames. */
const ANSWER = 1500;
/** Milliseconds between two looks at whether it is ready. */
const LOOK = 4;
/** Names of processors that draw. What is called otherwise may be one. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

const pause = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));

/**
 * Makes the browser ready to draw while code is on its way: where a page has not drawn anything yet, its first picture waits
 * a quarter of a second for that. Tells who draws, and how fast; undefined where nobody does.
 */
export function wakeCard(): Promise<Card> | undefined {
  const gl = document.createElement('canvas').getContext('webgl2', {
    antialias: false,
    depth: false,
    // The same that the hall will be drawn with, where there are two.
    powerPreference: 'high-performance',
  });
  if (!gl) return undefined;
  gl.clear(gl.COLOR_BUFFER_BIT);
  gl.flush();
  // Given back at once it would make all others wait, as long as there is no other.
  setTimeout(() => gl.getExtension('WEBGL_lose_context')?.loseContext(), HELD);
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  // A processor has enough to do.
  if (SOFTWARE.test(name)) return Promise.resolve({ software: true });
  const timed = import('./time-card').then(({ timeCard }) => timeCard(gl, () => pause(LOOK)));
  return Promise.race([timed, pause(ANSWER)]).then(
    (pace) => ({ software: false, pace }),
    () => ({ software: false }),
  );
}
