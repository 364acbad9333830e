import type { Visit } from '#visit';
import type { PolledInput } from './keyboard';

/** What reads gamepads, once there is one: nobody else fetches it. */
export function awaitGamepad(visit: Visit): PolledInput {
  let pads: PolledInput | null = null;
  let over = false;
  const stopWaiting = (): void => window.removeEventListener('gamepadconnected', bring);
  function bring(): void {
    import('./gamepad').then(
      ({ connectGamepad }) => {
        stopWaiting();
        if (!over) pads ??= connectGamepad(visit);
      },
      // Whoever joins next asks once more.
      () => {},
    );
  }
  window.addEventListener('gamepadconnected', bring);
  if (navigator.getGamepads().some((pad) => pad?.connected)) bring();
  return {
    poll: (dt) => pads?.poll(dt) ?? false,
    dispose() {
      over = true;
      stopWaiting();
      pads?.dispose();
    },
  };
}
