/** The Teke carpet as a count of knots: which of its dyes each knot takes. Lengths in knots. */

export const [MADDER, DARK, IVORY, ORANGE, INDIGO] = [0, 1, 2, 3, 4];

export const COLUMNS = 447;
export const ROWS = 644;

const BORDER = 72;
const SKIRT = 40;
const PITCH_X = 76;
const PITCH_Y = 60;

/** A quarter of the göl's outline, from the top to the side. */
const OUTLINE: readonly (readonly [number, number])[] = [
  [0, 24],
  [9, 24],
  [11, 22],
  [16, 22],
  [18, 20],
  [22, 19],
  [25, 15],
  [27, 14],
  [30, 9],
  [32, 8],
  [33, 5],
  [33, 0],
];

/** Whether a point of the first quarter lies inside the outline drawn in by `inset`. */
function insideGol(x: number, y: number, inset: number): boolean {
  for (let k = 1; k < OUTLINE.length; k++) {
    const [ax, ay] = OUTLINE[k - 1] as readonly [number, number];
    const [bx, by] = OUTLINE[k] as readonly [number, number];
    if (x + inset > bx) continue;
    const t = bx === ax ? 1 : Math.max(0, x + inset - ax) / (bx - ax);
    return y + inset <= ay + (by - ay) * t;
  }
  return false;
}

/** The three-leaved figure that stands three times in each quarter. */
const TREFOIL = ['..X..', '.XXX.', 'X.X.X', 'XXXXX', '..X..', '..X..'];

const PLANT = [
  '.....X.....',
  '....XOX....',
  '.....X.....',
  '.XX..X..XX.',
  'XOOX.X.XOOX',
  '.XX.XXX.XX.',
  '...X.X.X...',
  '.XX..X..XX.',
  'XOOX.X.XOOX',
  '.XX.XXX.XX.',
  '...X.X.X...',
  '.....X.....',
  '.....X.....',
];

function stamp(rows: readonly string[], x: number, y: number): string {
  const width = (rows[0] as string).length;
  const column = Math.round(x + (width - 1) / 2);
  const row = Math.floor(y + rows.length / 2);
  return rows[row]?.[column] ?? '.';
}

const oct = (x: number, y: number, a: number, b: number) => x <= a && y <= b && x / a + y / b <= 1.5;

/** A main göl: lobed, quartered crosswise in two colours, with a quartered heart. */
function mainGol(dx: number, dy: number): number | undefined {
  const [x, y] = [Math.abs(dx), Math.abs(dy)];
  if (!insideGol(x, y, 0)) return undefined;
  if (!insideGol(x, y, 1.6)) return DARK;
  const light = dx * dy > 0;
  if (oct(x, y, 14, 11)) {
    if (!oct(x, y, 12, 9)) return DARK;
    if (oct(x, y, 7, 5)) {
      if (!oct(x, y, 6, 4)) return DARK;
      if (x <= 1 || y <= 0) return IVORY;
      return light ? ORANGE : INDIGO;
    }
    if (x === 0 || y === 0) return DARK;
    return light ? ORANGE : IVORY;
  }
  if (x === 0 || y === 0) return DARK;
  const trefoils: readonly (readonly [number, number])[] = [
    [6, 16],
    [17, 14],
    [24, 5],
  ];
  for (const [tx, ty] of trefoils) {
    if (stamp(TREFOIL, x - tx, ty - y) === 'X')
      return light ? (ty === 14 ? INDIGO : MADDER) : ty === 14 ? DARK : IVORY;
  }
  return light ? IVORY : ORANGE;
}

/** The minor göl between four main ones: a lozenge in a cross of arrows. */
function minorGol(dx: number, dy: number): number | undefined {
  const [x, y] = [Math.abs(dx), Math.abs(dy)];
  const d = x / 13 + y / 11;
  if (d <= 1) {
    if (d > 0.86) return DARK;
    if (x <= 4 && y <= 3) return x <= 2 && y <= 1 ? MADDER : IVORY;
    if (x === 0 || y === 0) return DARK;
    return dx * dy > 0 ? ORANGE : INDIGO;
  }
  if (y === 0 && x < 20) return DARK;
  if (x === 0 && y < 17) return DARK;
  if (x >= 15 && x < 21 && y <= 20 - x) return IVORY;
  if (y >= 12 && y < 18 && x <= 17 - y) return IVORY;
  const skew = Math.abs(x / 13 - y / 11);
  if (d < 1.62 && skew < 0.09) return DARK;
  if (d >= 1.5 && d < 1.8 && x < 13 && skew < 0.3) return skew < 0.17 ? ORANGE : DARK;
  return undefined;
}

/** The field: columns and rows of göls tied by thin lines, with minor göls in the gaps. */
function field(x: number, y: number): number {
  const gx = Math.round((x - PITCH_X / 2) / PITCH_X);
  const gy = Math.round((y - PITCH_Y / 2) / PITCH_Y);
  const dx = Math.round(x - PITCH_X / 2 - gx * PITCH_X);
  const dy = Math.round(y - PITCH_Y / 2 - gy * PITCH_Y);
  const main = mainGol(dx, dy);
  if (main !== undefined) return main;
  const mx = Math.round(x - Math.round(x / PITCH_X) * PITCH_X);
  const my = Math.round(y - Math.round(y / PITCH_Y) * PITCH_Y);
  const minor = minorGol(mx, my);
  if (minor !== undefined) return minor;
  if (dx === 0 || dy === 0) return INDIGO;
  return MADDER;
}

/** A guard stripe: a wave of three colours. `along` and `across` in knots. */
function guard(along: number, across: number): number {
  const wave = Math.abs((((along % 12) + 12) % 12) - 6);
  const band = Math.floor((wave + across) / 3) % 3;
  return [MADDER, IVORY, INDIGO][band] as number;
}

/** The main border: octagons with a star, parted by barred strips. `across` runs from −22 to 22. */
function mainBorder(along: number, across: number, unit: number): number {
  const [x, y] = [Math.abs(along), Math.abs(across)];
  const reach = Math.max(x / 17, y / 18, (x + y) / 25);
  if (reach <= 1) {
    if (reach > 0.91) return DARK;
    if (reach > 0.6) {
      const bead = (Math.round(Math.atan2(across, along) * 5.1) & 1) === 0;
      return reach > 0.68 && reach < 0.83 && bead ? MADDER : IVORY;
    }
    if (reach > 0.52) return DARK;
    const star = Math.min(x, y) <= 1 || Math.abs(x - y) <= 1;
    if (star && reach < 0.42) return IVORY;
    return unit % 2 === 0 ? ORANGE : INDIGO;
  }
  if (x >= 19) {
    const rung = Math.floor((across + 24) / 4) % 2 === 0;
    if (x >= 20) return rung ? IVORY : DARK;
    return DARK;
  }
  const hook = x + y - 25;
  if (hook > 4 && hook < 7) return ORANGE;
  if (hook > 8 && hook < 10 && x > 12) return INDIGO;
  return MADDER;
}

/** One of the border's concentric stripes; `depth` counts from the outside, `along` from the side's middle. */
function border(depth: number, along: number, length: number): number {
  if (depth < 3) return MADDER;
  if (depth < 5) return DARK;
  if (depth < 12) return guard(along, depth - 5);
  if (depth < 14) return DARK;
  if (depth < 58) {
    const inner = length - 2 * 58;
    const units = Math.round(inner / 42);
    const step = inner / units;
    const unit = Math.min(units - 1, Math.max(0, Math.floor((along + inner / 2) / step)));
    return mainBorder(Math.round(along + inner / 2 - (unit + 0.5) * step), depth - 36, unit);
  }
  if (depth < 60) return DARK;
  if (depth < 67) return guard(along + 6, depth - 60);
  if (depth < 69) return DARK;
  return depth < 71 ? ORANGE : DARK;
}

/** The flat end of the pile: plants in a row, each drawn two knots to a step. */
function skirt(x: number, y: number): number {
  if (y < 3 || y > SKIRT - 4) return y % 3 === 0 ? DARK : ORANGE;
  const step = 33;
  const k = Math.round((x - COLUMNS / 2) / step);
  const mark = stamp(PLANT, (x - COLUMNS / 2 - k * step) / 2, (y - SKIRT / 2 + 0.5) / 2);
  if (mark === 'X') return k % 2 === 0 ? IVORY : DARK;
  if (mark === 'O') return k % 2 === 0 ? INDIGO : ORANGE;
  return MADDER;
}

/** The dye of the knot in a column and row, counted from the upper left. */
export function dyeOfKnot(column: number, row: number): number {
  if (row < SKIRT) return skirt(column, SKIRT - 1 - row);
  if (row >= ROWS - SKIRT) return skirt(column, row - (ROWS - SKIRT));
  const height = ROWS - 2 * SKIRT;
  const y = row - SKIRT;
  const fromSide = Math.min(column, COLUMNS - 1 - column);
  const fromEnd = Math.min(y, height - 1 - y);
  if (Math.min(fromSide, fromEnd) >= BORDER) return field(column - BORDER, y - BORDER);
  if (fromSide >= 14 && fromSide < 58 && fromEnd >= 14 && fromEnd < 58) {
    return mainBorder(Math.max(-18, fromSide - 36), fromEnd - 36, 0);
  }
  return fromSide <= fromEnd
    ? border(fromSide, y - (height - 1) / 2, height)
    : border(fromEnd, column - (COLUMNS - 1) / 2, COLUMNS);
}
