/** The Yomut carpet as a count of knots: which of its dyes each knot takes. Lengths in knots. */

export const [PURPLE, BROWN, IVORY, RED, INDIGO, GREEN, GOLD] = [0, 1, 2, 3, 4, 5, 6];

export const COLUMNS = 465;
export const ROWS = 644;

const BORDER = 62;
const SKIRT = 52;
const PITCH_X = 66;
const PITCH_Y = 59;
/** Rows of göls above and below the middle one. */
const REACH = 3;

/** A place along a pattern that repeats, between −step/2 and step/2. */
const within = (value: number, step: number) => value - Math.round(value / step) * step;

interface Colours {
  readonly body: number;
  readonly line: number;
  readonly heart: number;
  readonly second: number;
}

/** Diagonal rows of one colour run through the field. */
const GOLS: readonly Colours[] = [
  { body: INDIGO, line: IVORY, heart: RED, second: GOLD },
  { body: RED, line: INDIGO, heart: IVORY, second: INDIGO },
  { body: GREEN, line: IVORY, heart: RED, second: IVORY },
  { body: RED, line: IVORY, heart: GREEN, second: GOLD },
];

/** Half the göl's breadth and height. */
const [HALF_X, HALF_Y] = [27, 23];

/** `dyrnak`, the claw: a lozenge set round with hooks, in it a smaller one and a cross. */
function dyrnak(dx: number, dy: number, { body, line, heart, second }: Colours): number | undefined {
  const [x, y] = [Math.abs(dx), Math.abs(dy)];
  const d = x / HALF_X + y / HALF_Y;
  if (d > 1) {
    // Hooks stand on the lozenge's sides and all bend the same way.
    const along = x / HALF_X - y / HALF_Y;
    const at = (((along + 2.1) / 0.36) % 1) * 6;
    const out = (d - 1) * 17;
    if (Math.abs(along) > 0.98 || out > 6.2) return undefined;
    if (at < 2 && out <= 6.2) return line;
    return at < 4.2 && out > 3.6 ? line : undefined;
  }
  if (d > 0.93) return BROWN;
  if (d > 0.82) return line;
  if (d > 0.76) return BROWN;
  if (d > 0.5) {
    const checker = (Math.floor(x / 3) + Math.floor(y / 3)) % 4 === 0;
    return checker && d > 0.56 && d < 0.72 ? second : body;
  }
  if (d > 0.42) return line;
  if (d > 0.36) return BROWN;
  if (x <= 1 && y <= 6) return second;
  if (y <= 1 && x <= 7) return second;
  return dx * dy > 0 ? heart : body;
}

const isEven = (row: number) => row % 2 === 0;

/** The field: hooked lozenges in rows that stand in each other's gaps. */
function field(x: number, y: number): number {
  const row = Math.round(y / PITCH_Y);
  const shift = isEven(row) ? 0 : PITCH_X / 2;
  const find = (at: number): number | undefined => {
    if (Math.abs(at) > REACH) return undefined;
    const own = isEven(at) ? 0 : PITCH_X / 2;
    const column = Math.round((x - own) / PITCH_X);
    const colours = GOLS[(((column + Math.ceil(at / 2)) % 4) + 4) % 4] as Colours;
    return dyrnak(Math.round(x - own - column * PITCH_X), Math.round(y - at * PITCH_Y), colours);
  };
  const found = find(row) ?? find(row + 1) ?? find(row - 1);
  if (found !== undefined) return found;
  const dx = Math.abs(within(x - shift - PITCH_X / 2, PITCH_X));
  const dy = Math.abs(y - row * PITCH_Y);
  // A small flower in the gap beside each göl.
  if (dx + dy === 3 || (dx === 0 && dy < 2)) return dx + dy === 3 ? IVORY : RED;
  return PURPLE;
}

/** A guard stripe: barber's-pole bars. */
const guard = (along: number, across: number): number =>
  [IVORY, RED, INDIGO, RED][Math.floor(((((along + across) % 16) + 16) % 16) / 4)] as number;

/** The white border: a bent vine with a hooked leaf in each of its bends. */
function whiteBorder(along: number, across: number): number {
  const step = 44;
  const u = within(along, step);
  const unit = Math.round(along / step);
  const wave = Math.abs(u) - step / 4;
  const vine = Math.abs(across - wave);
  if (vine <= 1.2) return RED;
  if (vine <= 2.2) return BROWN;
  const leaf = (du: number, centre: number, dye: number): number | undefined => {
    const [x, y] = [Math.abs(du), Math.abs(across - centre)];
    const d = x / 9 + y / 7;
    if (d <= 1) return d > 0.78 ? BROWN : x + y < 2 ? IVORY : dye;
    const hook = x >= 8 && x <= 11 && y >= 2 && y <= 4 && Math.abs(across) < 15;
    return hook ? BROWN : undefined;
  };
  const inner = leaf(u, 7, unit % 2 === 0 ? INDIGO : RED);
  if (inner !== undefined) return inner;
  const half = within(along - step / 2, step);
  return leaf(half, -7, unit % 2 === 0 ? GREEN : RED) ?? IVORY;
}

/** One of the border's stripes; `depth` counts from the outside. */
function border(depth: number, along: number): number {
  if (depth < 4) return PURPLE;
  if (depth < 6) return BROWN;
  if (depth < 12) return guard(along, depth);
  if (depth < 14) return BROWN;
  if (depth < 46) return whiteBorder(along, depth - 29.5);
  if (depth < 48) return BROWN;
  if (depth < 54) return guard(along, -depth);
  if (depth < 56) return BROWN;
  return depth < 59 ? RED : depth < 60 ? BROWN : PURPLE;
}

/** The end panel: firs in a row, every third of another colour. */
function skirt(x: number, y: number): number {
  if (y < 3 || y > SKIRT - 4) return y % 3 === 0 ? BROWN : GOLD;
  const step = 33;
  const k = Math.round((x - COLUMNS / 2) / step);
  const dx = Math.abs(Math.round(x - COLUMNS / 2 - k * step));
  const up = y - 7;
  const dye = [IVORY, RED, INDIGO][((k % 3) + 3) % 3] as number;
  if (up < 0 || up > 38) return PURPLE;
  if (dx === 0) return dye;
  const reach = Math.min(13, 2 + (38 - up) * 0.4);
  const bough = (up + dx) % 6;
  if (dx <= reach && up > 5 && bough < 2) return dye;
  if (dx <= reach && up > 5 && bough === 3 && dx === Math.floor(reach)) return GOLD;
  return PURPLE;
}

/** The dye of the knot in a column and row, counted from the upper left. */
export function dyeOfKnot(column: number, row: number): number {
  if (row < SKIRT) return skirt(column, SKIRT - 1 - row);
  if (row >= ROWS - SKIRT) return skirt(column, row - (ROWS - SKIRT));
  const height = ROWS - 2 * SKIRT;
  const y = row - SKIRT;
  const fromSide = Math.min(column, COLUMNS - 1 - column);
  const fromEnd = Math.min(y, height - 1 - y);
  if (Math.min(fromSide, fromEnd) >= BORDER) return field(column - (COLUMNS - 1) / 2, y - (height - 1) / 2);
  return fromSide <= fromEnd
    ? border(fromSide, y - (height - 1) / 2)
    : border(fromEnd, column - (COLUMNS - 1) / 2);
}
