import { createRandom } from '../paint/noise';
import type { Point } from '../shape/curl';
import { place } from './horns';
import { filled } from './motifs';

/** The patchwork's piecing in millimetres: which cloth of the rag chest each patch is cut from (1 and up). */

export const [W, H] = [1300, 1900];
const UNIT = 60;
const BLOCK = 4 * UNIT;
const [COLUMNS, ROWS] = [5, 7];
const SIDE = (W - COLUMNS * BLOCK) / 2;
const TOP = (H - ROWS * BLOCK) / 2;

/** Cloths by their part in a pattern: dark ones, light ones, and bright ones. */
const DARK = [1, 2, 3, 4, 5, 6, 7] as const;
const LIGHT = [8, 9, 10, 11, 12, 13] as const;
const BRIGHT = [14, 15, 16, 17, 18, 19, 20, 21, 22, 23] as const;
export const BINDING = 24;

type Pick = (from: readonly number[]) => number;

/** Never the same cloth twice running, so that neighbours can be told apart. */
function createPick(seed: number): Pick {
  const random = createRandom(seed);
  let last = 0;
  return (from) => {
    const choice = from.filter((cloth) => cloth !== last);
    last = choice[Math.floor(random() * choice.length)] as number;
    return last;
  };
}

const polygon = (cloth: number, ...points: Point[]): string => filled(points, cloth);
const square = (x: number, y: number, size: number, cloth: number): string =>
  polygon(cloth, [x, y], [x + size, y], [x + size, y + size], [x, y + size]);
/** A square standing on its corner about the block's middle. */
const onPoint = (reach: number, cloth: number): string =>
  polygon(cloth, [0, -reach], [reach, 0], [0, reach], [-reach, 0]);
const quarters = (draw: (turn: number) => string): string =>
  [0, 1, 2, 3].map((turn) => place(draw(turn), 0, 0, turn * 90)).join('');

/** `boto köz`, the camel colt's eye: a dark square in the corner of a light one, four about the middle. */
function eyes(pick: Pick): string {
  const [dark, light, bright] = [pick(DARK), pick(LIGHT), pick(BRIGHT)];
  return quarters((turn) => {
    const r = BLOCK / 2;
    const [ground, pupil] = turn % 2 ? [bright, light] : [light, dark];
    return (
      square(-r, -r, r, ground) +
      square(-r * 0.62, -r * 0.62, r * 0.62, pupil) +
      square(-r * 0.3, -r * 0.3, r * 0.3, turn % 2 ? dark : bright)
    );
  });
}

/** `qattama`, layered: squares turned in squares. */
function layered(pick: Pick): string {
  const r = BLOCK / 2;
  const square45 = (reach: number, cloth: number) => square(-reach, -reach, 2 * reach, cloth);
  return (
    square45(r, pick(BRIGHT)) +
    onPoint(r, pick(DARK)) +
    square45(r / 2, pick(LIGHT)) +
    onPoint(r / 2, pick(BRIGHT)) +
    square45(r / 4, pick(DARK)) +
    onPoint(r / 4, pick(LIGHT))
  );
}

/** Four triangles, point to point, with a smaller one on the base of each. */
function hourglass(pick: Pick): string {
  const r = BLOCK / 2;
  const pairs = [
    [pick(DARK), pick(BRIGHT)],
    [pick(LIGHT), pick(DARK)],
  ] as const;
  return quarters((turn) => {
    const [ground, small] = pairs[(turn % 2) as 0 | 1];
    return (
      polygon(ground, [0, 0], [-r, -r], [r, -r]) + polygon(small, [-r / 2, -r], [r / 2, -r], [0, -r / 2])
    );
  });
}

/** `tūmarsha`, little amulets: rows of triangles, dark on light. */
function amulets(pick: Pick): string {
  const r = BLOCK / 2;
  const ground = pick(LIGHT);
  const rows = [0, 1, 2, 3].map((row) => {
    const own = row % 2 === 0 ? pick(DARK) : pick(BRIGHT);
    return [0, 1, 2, 3].map((column) => {
      const [x, y] = [-r + column * UNIT, -r + row * UNIT];
      return polygon(own, [x, y + UNIT], [x + UNIT / 2, y + 2], [x + UNIT, y + UNIT]);
    });
  });
  return square(-r, -r, BLOCK, ground) + rows.flat().join('');
}

/** Triangles in rows along the edges of a square, `reach` from its middle, pointing outwards. */
function teeth(reach: number, depth: number, count: number, clothOf: (k: number) => number): string {
  const step = (2 * reach) / count;
  return quarters((turn) =>
    Array.from({ length: count }, (_, k) =>
      polygon(
        clothOf(k + turn),
        [-reach + k * step, -reach],
        [-reach + (k + 1) * step, -reach],
        [-reach + (k + 0.5) * step, -reach - depth],
      ),
    ).join(''),
  );
}

/** The middle of the cloth: squares turned in squares, with rows of amulets between them. */
function heart(pick: Pick): string {
  const r = (3 * BLOCK) / 2;
  const [light, red, black, second] = [pick(LIGHT), 14, pick([1, 4]), pick(BRIGHT)];
  const about = (reach: number, cloth: number) => square(-reach, -reach, 2 * reach, cloth);
  const turned = (content: string) => place(content, 0, 0, 45);
  const inner = r * Math.SQRT1_2;
  return (
    about(r, light) +
    teeth(r - 48, 48, 13, (k) => (k % 2 ? black : red)) +
    about(r - 48, second) +
    onPoint(r - 48, black) +
    quarters(() =>
      place(
        onPoint(84, black) + about(42, 9) + onPoint(42, red) + about(19, black),
        -r * 0.64,
        -r * 0.64,
        45,
      ),
    ) +
    turned(about(inner * 0.72, pick(LIGHT)) + teeth(inner * 0.6, 36, 8, (k) => (k % 2 ? black : red))) +
    turned(about(inner * 0.6, red)) +
    about(r * 0.41, pick(DARK)) +
    about(r * 0.34, pick(LIGHT)) +
    teeth(r * 0.25, 34, 5, (k) => (k % 2 ? red : black)) +
    about(r * 0.25, pick(BRIGHT)) +
    onPoint(r * 0.25, black) +
    about(r * 0.125, pick(LIGHT)) +
    onPoint(r * 0.125, red)
  );
}

const BLOCKS = [eyes, layered, amulets, hourglass] as const;

/** Which pattern stands where, in mirror about the middle, as a maker would lay them out. */
const LAYOUT = ['LAHAL', 'AELEA', 'H   H', 'A   A', 'H   H', 'AELEA', 'LAHAL'];
const LETTERS = 'ELAH';

/** A saw of triangles that points inwards. */
function saw(length: number, depth: number, count: number, pick: Pick): string {
  const step = length / count;
  const light = pick(LIGHT);
  return (
    polygon(light, [0, 0], [length, 0], [length, depth], [0, depth]) +
    Array.from({ length: count }, (_, k) =>
      polygon(
        k % 2 ? pick(DARK) : pick(BRIGHT),
        [k * step, 0],
        [(k + 1) * step, 0],
        [(k + 0.5) * step, depth],
      ),
    ).join('')
  );
}

/** The whole piecing. */
export function kurakDrawing(): string {
  const pick = createPick(402);
  const parts: string[] = [square(0, 0, H, BINDING)];
  const [edge, sideDepth, topDepth] = [14, SIDE - 14, TOP - 14];
  parts.push(
    place(saw(H - 2 * edge, sideDepth, 36, pick), W - edge, edge, 90),
    place(saw(H - 2 * edge, sideDepth, 36, pick), edge, H - edge, -90),
    place(saw(W - 2 * edge, topDepth, 15, pick), edge, edge),
    place(saw(W - 2 * edge, topDepth, 15, pick), W - edge, H - edge, 180),
  );
  LAYOUT.forEach((row, j) => {
    [...row].forEach((letter, k) => {
      const block = BLOCKS[LETTERS.indexOf(letter)];
      if (!block) return;
      const turn = letter === 'A' ? (k === 0 ? 90 : k === 4 ? 270 : j === 0 ? 180 : 0) : 0;
      parts.push(place(block(pick), SIDE + (k + 0.5) * BLOCK, TOP + (j + 0.5) * BLOCK, turn));
    });
  });
  parts.push(place(heart(pick), W / 2, H / 2));
  return parts.join('');
}
