/** A point on the stage, pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The part of the stage that nothing else covers, pixels. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** In each round discs go home by this share of the way, and are then pushed off each other. */
const HOMEWARD = 0.2;
const ROUNDS = 30;
/** Rounds of pushing alone, until none lies on another. */
const SETTLING = 80;
/** A little more room than is needed, so that rounding makes no overlap, pixels. */
const AIR = 0.5;

/**
 * Where discs go that would lie on each other at their places: apart along the line between them, as near to their
 * places as that allows, and all within the frame. The same places give the same answer; places that move a little move
 * the answer a little, because it begins where the discs were.
 * @param places where the discs belong, in reading order @param size their width
 * @param before how far each was from its place last, by the same order
 */
export function declutter(
  places: readonly Spot[],
  size: number,
  frame: Frame,
  before: readonly (Spot | undefined)[] = [],
): readonly Spot[] {
  const hold = holder(size, frame);
  const discs = places.map(({ x, y }, index) =>
    hold({ x: x + (before[index]?.x ?? 0), y: y + (before[index]?.y ?? 0) }),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, disc] of discs.entries()) {
      const { x, y } = places[index] ?? disc;
      discs[index] = hold({ x: disc.x + (x - disc.x) * HOMEWARD, y: disc.y + (y - disc.y) * HOMEWARD });
    }
    pushApart(discs, size + AIR, hold);
  }
  for (let round = 0; round < SETTLING; round += 1) if (!pushApart(discs, size + AIR, hold)) break;
  return seatAll(discs, size, frame);
}

/** Keeps a disc within the frame, in its middle where the frame is too small. */
function holder(size: number, { left, top, right, bottom }: Frame): (disc: Spot) => Spot {
  const within = (value: number, low: number, high: number) =>
    high - low < size ? (low + high) / 2 : Math.min(Math.max(value, low + size / 2), high - size / 2);
  return ({ x, y }) => ({ x: within(x, left, right), y: within(y, top, bottom) });
}

/** One round of pushing; true when any two were too near. */
function pushApart(discs: Spot[], apart: number, hold: (disc: Spot) => Spot): boolean {
  let pushed = false;
  for (let one = 0; one < discs.length; one += 1) {
    for (let other = one + 1; other < discs.length; other += 1) {
      const a = discs[one];
      const b = discs[other];
      if (!a || !b) continue;
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const far = Math.hypot(dx, dy);
      if (far >= apart - AIR / 2) continue;
      pushed = true;
      // On one spot there is no line between them: they part sideways, in reading order, each pair a little differently.
      const [ux, uy] = far > 1e-6 ? [dx / far, dy / far] : [Math.cos(one + other), Math.sin(one + other)];
      const half = (apart - far) / 2;
      discs[one] = hold({ x: a.x - ux * half, y: a.y - uy * half });
      discs[other] = hold({ x: b.x + ux * half, y: b.y + uy * half });
    }
  }
  return pushed;
}

/** In a crowd that pushing does not part, whoever comes later in reading order takes the nearest free seat of a grid. */
function seatAll(discs: readonly Spot[], size: number, frame: Frame): readonly Spot[] {
  const seated: Spot[] = [];
  const free = ({ x, y }: Spot) => seated.every((other) => Math.hypot(other.x - x, other.y - y) >= size);
  for (const disc of discs) {
    const seats = free(disc) ? [disc] : seatsOf(size, frame).filter(free);
    const far = ({ x, y }: Spot) => Math.hypot(x - disc.x, y - disc.y);
    seated.push(seats.reduce((best, seat) => (far(seat) < far(best) ? seat : best), seats[0] ?? disc));
  }
  return seated;
}

function seatsOf(size: number, { left, top, right, bottom }: Frame): Spot[] {
  const step = size / 2;
  const seats: Spot[] = [];
  for (let y = top + step; y <= bottom - step; y += step) {
    for (let x = left + step; x <= right - step; x += step) seats.push({ x, y });
  }
  return seats;
}
