/** Milliseconds that the context is held; by then the hall has its own. */
const HELD = 5000;

/**
 * Makes the browser ready to draw while code is on its way: where a page has not drawn anything yet, its first picture waits
 * a quarter of a second for that. Tells who draws, where the browser says so.
 */
export function wakeCard(): string | undefined {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) return undefined;
  gl.clear(gl.COLOR_BUFFER_BIT);
  gl.flush();
  // Given back at once it would make all others wait, as long as there is no other.
  setTimeout(() => gl.getExtension('WEBGL_lose_context')?.loseContext(), HELD);
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
}
