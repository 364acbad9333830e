import {
  errorAt,
  headingTowards,
  type JsonPath,
  type Pose2,
  type Problem,
  type Vec3,
  warningAt,
  wrapAngle,
} from '#kit';
import type { Hall, Slot } from '#venue';
import type { HallEvidence } from './evidence';
import { footprintOf, outsideOf, overlap } from './footprint';
import type { Ground } from './ground';
import { ASIDE } from './walk';

/** How far outside of the walls on the plan a slot may be, metres: the outline is a polygon where walls are round. */
const WALL = 0.3;
/** How far from the middle of their view visitors may find what they came for, and how far aside a work may look. */
const ASKANCE = Math.PI / 9;
const AVERTED = Math.PI / 3;
/** Decks are at a height that seated and standing people see well, metres above the visitor's floor. */
const DECK = [0.75, 1.5] as const;

/** Slots that are outside of the hall, in each other, out of sight from their approach, or too low or high. */
export function checkSlots({ hall, at }: HallEvidence, ground: Ground | undefined): Problem[] {
  return [
    ...hall.slots.flatMap((slot, index) => {
      const path = ['halls', at, 'slots', index];
      return [...checkInside(slot, hall, path), ...checkFacing(slot, path), ...checkDeck(slot, ground, path)];
    }),
    ...checkOverlaps(hall, at),
  ];
}

function checkInside({ id, position }: Slot, { outline }: Hall, path: JsonPath): Problem[] {
  const outside = outsideOf(outline, position);
  if (outside <= WALL) return [];
  const sentence = `"${id}" is ${outside.toFixed(2)} m outside of the hall's outline: move it inside.`;
  return [errorAt('slot-outside', sentence, path)];
}

function checkFacing(slot: Slot, path: JsonPath): Problem[] {
  const { id, approach, position, heading } = slot;
  if (!isFaced(approach, position)) {
    const sentence = `whoever approaches "${id}" looks past it: turn the approach towards the slot.`;
    return [errorAt('slot-approach', sentence, path)];
  }
  const aside = Math.abs(wrapAngle(headingTowards(position, approach.position) - heading));
  if (aside <= AVERTED) return [];
  const sentence = `"${id}" looks ${Math.round((aside * 180) / Math.PI)}° away from its approach: turn it, or approach it from its front.`;
  return [warningAt('slot-averted', sentence, path)];
}

/** Whether somebody in this pose has a point before them. */
export const isFaced = ({ position, heading }: Pose2, target: Vec3): boolean =>
  Math.abs(wrapAngle(headingTowards(position, target) - heading)) <= ASKANCE;

function checkDeck(
  { id, kind, position, approach }: Slot,
  ground: Ground | undefined,
  path: JsonPath,
): Problem[] {
  if (kind !== 'vitrine' && kind !== 'plinth') return [];
  const footing = ground?.footing(approach.position, ASIDE);
  const floor = approach.position[1] - (footing?.above ?? 0);
  const height = position[1] - floor;
  const [low, high] = DECK;
  if (height >= low && height <= high) return [];
  const sentence = `the deck of "${id}" is ${height.toFixed(2)} m above the floor before it: between ${low} and ${high} m everybody sees it.`;
  return [errorAt('slot-height', sentence, path)];
}

function checkOverlaps({ slots }: Hall, at: number): Problem[] {
  const places = slots.map(footprintOf);
  return slots.flatMap(({ id }, index) =>
    slots.slice(0, index).flatMap((other, before) => {
      const [a, b] = [places[index], places[before]];
      if (!a || !b || !overlap(a, b)) return [];
      const sentence = `"${id}" and "${other.id}" take up the same place: move one of them.`;
      return [errorAt('slot-overlap', sentence, ['halls', at, 'slots', index])];
    }),
  );
}
