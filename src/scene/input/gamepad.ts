import type { Vec2 } from '#kit';
import type { Visit } from '#visit';
import type { PolledInput } from './keyboard';

/** Sticks never rest quite in their middle. */
const DEAD = 0.15;
/** How fast the right stick turns the head, radians per second. */
const TURN = 2;

/** A stick's tilt beyond its dead middle, −1 to 1 each way. */
export function readStick(x = 0, y = 0): Vec2 {
  const tilt = Math.hypot(x, y);
  if (tilt < DEAD) return [0, 0];
  const scale = Math.min(1, (tilt - DEAD) / (1 - DEAD)) / tilt;
  return [x * scale, y * scale];
}

/** Left stick walks, right stick looks; asked only while a gamepad is connected. */
export function connectGamepad(visit: Visit): PolledInput {
  let connected = navigator.getGamepads().filter((pad) => pad?.connected).length;
  let steering = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  // A resting hall draws no frames, so somebody must notice that a stick was moved.
  const watch = (): void => {
    clearInterval(timer);
    timer = connected > 0 ? setInterval(() => tilted() && visit.wake(), 100) : undefined;
  };
  const join = (): void => {
    connected += 1;
    watch();
  };
  const leave = (): void => {
    connected = Math.max(0, connected - 1);
    watch();
  };
  const pad = (): Gamepad | null => navigator.getGamepads().find((found) => found?.connected) ?? null;
  const tilted = (): boolean => pad()?.axes.some((axis) => Math.abs(axis) > DEAD) ?? false;

  watch();
  window.addEventListener('gamepadconnected', join);
  window.addEventListener('gamepaddisconnected', leave);
  return {
    poll(dt) {
      if (connected === 0) return false;
      const axes = pad()?.axes ?? [];
      const walk = readStick(axes[0], axes[1]);
      const look = readStick(axes[2], axes[3]);
      const { intents } = visit;
      const walking = walk[0] !== 0 || walk[1] !== 0;
      if (walking || steering) intents.move = [walk[0], walking ? -walk[1] : 0];
      steering = walking;
      intents.look = [intents.look[0] - look[0] * TURN * dt, intents.look[1] - look[1] * TURN * dt];
      return look[0] !== 0 || look[1] !== 0;
    },
    dispose() {
      clearInterval(timer);
      window.removeEventListener('gamepadconnected', join);
      window.removeEventListener('gamepaddisconnected', leave);
    },
  };
}
