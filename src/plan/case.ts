import type { Vec2, Vec3 } from '#kit';
import type { Row } from './types';

/** What one work with its mount takes up, in the slot's space. */
export interface Bulk {
  readonly low: Vec3;
  readonly high: Vec3;
}

/** Where a work stands in its case: to the right of the middle and towards the visitor, metres. */
export interface Spot {
  readonly row: Row;
  readonly at: Vec2;
}

/** How a work may stand: what it takes up raised in the back row and low in the front row. */
export interface Guest {
  readonly back: Bulk;
  readonly front: Bulk;
}

/** Air between works that share a case, metres. */
const AIR = 0.03;
/** What is higher than this would hide what stands behind it, metres. */
const LOW = 0.18;

/**
 * Arranges works that share a case: in one row, the tallest in the middle, or in two, with what is low before the rest.
 * Undefined when they do not fit. `room` is the width, height and depth of the case.
 */
export function arrangeCase(guests: readonly Guest[], room: Vec3): readonly Spot[] | undefined {
  const oneRow = guests.map((guest) => ({ guest, row: 'back' as const }));
  const twoRows = guests.map((guest) => ({
    guest,
    row: guest.front.high[1] <= LOW ? ('front' as const) : ('back' as const),
  }));
  for (const seats of [oneRow, twoRows]) {
    const spots = layRows(seats, room);
    if (spots) return spots;
  }
  return undefined;
}

interface Seat {
  readonly guest: Guest;
  readonly row: 'back' | 'front';
}

const bulkOf = ({ guest, row }: Seat): Bulk => guest[row];
const lengthOf = ({ low, high }: Bulk, axis: 0 | 1 | 2): number => high[axis] - low[axis];

function layRows(seats: readonly Seat[], [width, height, depth]: Vec3): readonly Spot[] | undefined {
  const back = seats.filter(({ row }) => row === 'back');
  const front = seats.filter(({ row }) => row === 'front');
  const deepest = (row: readonly Seat[]): number =>
    Math.max(0, ...row.map((seat) => lengthOf(bulkOf(seat), 2)));
  const air = back.length && front.length ? AIR : 0;
  if (deepest(back) + deepest(front) + air > depth) return undefined;
  if (seats.some((seat) => bulkOf(seat).high[1] > height)) return undefined;
  const across = new Map<Seat, number>();
  for (const row of [back, front]) {
    const places = spreadOut(row, width);
    if (!places) return undefined;
    for (const [seat, x] of places) across.set(seat, x);
  }
  // Together the two rows stand in the middle of the case.
  const slack = (depth - deepest(back) - deepest(front) - air) / (front.length ? 3 : 2);
  const behind = -depth / 2 + slack + deepest(back) / 2;
  const before = depth / 2 - slack - deepest(front) / 2;
  return seats.map((seat): Spot => {
    const { low, high } = bulkOf(seat);
    const middle = seat.row === 'back' ? behind : before;
    return { row: seat.row, at: [across.get(seat) ?? 0, middle - (low[2] + high[2]) / 2] };
  });
}

/** Spreads a row over a width, the tallest in the middle; undefined when it is too long. */
function spreadOut(row: readonly Seat[], width: number): Map<Seat, number> | undefined {
  const tallestFirst = [...row].sort((a, b) => bulkOf(b).high[1] - bulkOf(a).high[1]);
  const order: Seat[] = [];
  tallestFirst.forEach((seat, index) => {
    if (index % 2) order.push(seat);
    else order.unshift(seat);
  });
  const taken = order.reduce((sum, seat) => sum + lengthOf(bulkOf(seat), 0), 0);
  if (taken + AIR * (order.length - 1) > width) return undefined;
  const gap = (width - taken) / (order.length + 1);
  const places = new Map<Seat, number>();
  let x = -width / 2 + gap;
  for (const seat of order) {
    const { low } = bulkOf(seat);
    places.set(seat, x - low[0]);
    x += lengthOf(bulkOf(seat), 0) + gap;
  }
  return places;
}
