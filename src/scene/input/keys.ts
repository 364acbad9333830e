import type { Vec2 } from '#kit';

/** What held keys ask for; a rate is per second of holding. */
export interface KeyWish {
  /** Right and forward, each −1 to 1. */
  readonly move: Vec2;
  /** −1 to 1: left, up. */
  readonly look: Vec2;
  /** −1 to 1: nearer. */
  readonly zoom: number;
  readonly run: boolean;
}

/** Keys by where they are on the keyboard, so that every layout walks with the same fingers. */
const BINDINGS: Readonly<Record<string, readonly ['right' | 'forward' | 'left' | 'up' | 'nearer', number]>> =
  {
    KeyW: ['forward', 1],
    KeyS: ['forward', -1],
    KeyA: ['right', -1],
    KeyD: ['right', 1],
    ArrowUp: ['forward', 1],
    ArrowDown: ['forward', -1],
    ArrowLeft: ['left', 1],
    ArrowRight: ['left', -1],
    KeyQ: ['left', 1],
    KeyE: ['left', -1],
    KeyR: ['up', 1],
    KeyF: ['up', -1],
    Equal: ['nearer', 1],
    NumpadAdd: ['nearer', 1],
    Minus: ['nearer', -1],
    NumpadSubtract: ['nearer', -1],
  };

export const isBound = (code: string): boolean => Object.hasOwn(BINDINGS, code);

/** Adds up the keys that are held. While a work is inspected, walking keys turn it. */
export function readKeys(held: ReadonlySet<string>, inspecting: boolean): KeyWish {
  const sum = { right: 0, forward: 0, left: 0, up: 0, nearer: 0 };
  for (const code of held) {
    const bound = BINDINGS[code];
    if (bound) sum[bound[0]] += bound[1];
  }
  const unit = (value: number): number => Math.max(-1, Math.min(1, value));
  const run = held.has('ShiftLeft') || held.has('ShiftRight');
  return inspecting
    ? {
        move: [0, 0],
        look: [unit(sum.left - sum.right), unit(sum.up + sum.forward)],
        zoom: unit(sum.nearer),
        run,
      }
    : {
        move: [unit(sum.right), unit(sum.forward)],
        look: [unit(sum.left), unit(sum.up)],
        zoom: 0,
        run,
      };
}
