import { damping } from '#kit';
import { createSignal, type Signal } from '../stage/signal';

/** How quickly light comes and goes, per second. */
const PACE = 6;
/** A difference that nobody sees. */
const UNSEEN = 0.004;

/** How far what stands in each slot of a hall is dimmed or lifted: 1 is as the hour gives it. */
export interface Levels {
  of(slot: number): number;
  /** Where the light is to go. */
  aim(slot: number, level: number): void;
  /** Advances by `dt` seconds, at once when `cut`; true while something still changes. */
  step(dt: number, cut: boolean): boolean;
  /** Rings when a level has changed: for those who cannot read it where stands are lit. */
  readonly changed: Signal;
}

/** @param apply takes the levels of all slots on */
export function createLevels(slots: number, apply: (levels: ArrayLike<number>) => void): Levels {
  const levels = new Float32Array(slots).fill(1);
  const goals = new Float32Array(slots).fill(1);
  const changed = createSignal();
  return {
    of: (slot) => levels[slot] ?? 1,
    aim(slot, level) {
      goals[slot] = level;
    },
    step(dt, cut) {
      let moved = false;
      let moving = false;
      const part = cut ? 1 : damping(PACE, dt);
      for (let at = 0; at < slots; at += 1) {
        const [level = 1, goal = 1] = [levels[at], goals[at]];
        if (level === goal) continue;
        const next = level + (goal - level) * part;
        const there = Math.abs(goal - next) < UNSEEN;
        levels[at] = there ? goal : next;
        moved = true;
        moving ||= !there;
      }
      if (moved) {
        apply(levels);
        changed.ring();
      }
      return moving;
    },
    changed,
  };
}
