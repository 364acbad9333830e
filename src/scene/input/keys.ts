import type { Vec2 } from '#kit';
import type { Side } from '#visit';

/** What held keys ask for; a rate is per second of holding. */
export interface KeyWish {
  /** Right and forward, each −1 to 1. */
  readonly move: Vec2;
  /** −1 to 1: left, up. */
  readonly look: Vec2;
  /** −1 to 1: nearer. */
  readonly zoom: number;
  /** Right and up, each −1 to 1: shifts the work in hand. */
  readonly pan: Vec2;
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

/** What single keys do to the work in hand: digits show its sides, 0 all of it. */
export const SIDE_KEYS: Readonly<Record<string, Side | 'whole'>> = {
  Digit1: 'front',
  Digit2: 'back',
  Digit3: 'left',
  Digit4: 'right',
  Digit5: 'above',
  Digit0: 'whole',
  Numpad0: 'whole',
  Home: 'whole',
};

/** Adds up the keys that are held. While a work is in hand, walking keys turn it, and shift it with Shift. */
export function readKeys(held: ReadonlySet<string>, inspecting: boolean): KeyWish {
  const sum = { right: 0, forward: 0, left: 0, up: 0, nearer: 0 };
  for (const code of held) {
    const bound = BINDINGS[code];
    if (bound) sum[bound[0]] += bound[1];
  }
  const unit = (value: number): number => Math.max(-1, Math.min(1, value));
  const run = held.has('ShiftLeft') || held.has('ShiftRight');
  const still = { move: [0, 0], look: [0, 0], zoom: 0, pan: [0, 0], run } as const;
  if (!inspecting) {
    return { ...still, move: [unit(sum.right), unit(sum.forward)], look: [unit(sum.left), unit(sum.up)] };
  }
  const [aside, above] = [unit(sum.left - sum.right), unit(sum.up + sum.forward)];
  const zoom = unit(sum.nearer);
  // Minus 0 is no direction.
  return run ? { ...still, zoom, pan: [0 - aside, above] } : { ...still, zoom, look: [aside, above] };
}
