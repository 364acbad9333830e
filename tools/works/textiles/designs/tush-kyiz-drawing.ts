import { ink } from '../paint/labels';
import { createRandom } from '../paint/noise';
import { leaf, type Point } from '../shape/curl';
import { horn, place } from './horns';
import { disc, filled, horns, line, mirrored, outlined, petals, ring, sprig, tulip } from './motifs';

/** The drawing of the tush-kyiz in millimetres: threads, and the patches of the guard between border and field. */

export const [WHITE, YELLOW, ORANGE, PINK, RED, BLUE, GREEN, VIOLET, PATCH_DARK, PATCH_LIGHT] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
];
export const [W, H] = [1440, 1900];
/** Breadth of the red border at the sides and the top, and of the guard that follows it inside. */
export const BORDER = 272;
export const GUARD = 44;

interface Palette {
  readonly ring: number;
  readonly horn: number;
  readonly second: number;
  readonly heart: number;
}

/** A roundel: a ring with rays, in it a cross of horns about a small flower. */
function roundel(r: number, { ring: rim, horn, second, heart }: Palette, rays: number): string {
  const form = { stem: r * 0.36, radius: r * 0.235, root: r * 0.07, tip: r * 0.056, winding: 0.9 };
  const cross = [0, 90, 180, 270]
    .map((angle) => place(horns(form, angle % 180 === 0 ? horn : second, WHITE, 4.6), 0, 0, angle))
    .join('');
  const corner = [45, 135, 225, 315]
    .map((angle) =>
      place(outlined(leaf([0, -r * 0.5], -Math.PI / 2, r * 0.38, r * 0.22), heart, WHITE, 4.4), 0, 0, angle),
    )
    .join('');
  return (
    petals({ count: rays, from: r * 0.985, to: r * 1.19, width: r * 0.13, fill: rim, bend: 0.5 }) +
    ring(r * 0.985, 8.5, WHITE) +
    ring(r * 0.935, 8, rim) +
    corner +
    cross +
    disc(r * 0.17, WHITE) +
    disc(r * 0.135, heart) +
    disc(r * 0.06, WHITE)
  );
}

/** A plant: curling boughs like horns on a stem, leaves between them, a tulip on top. Grows up from the origin. */
function plant(
  height: number,
  tiers: number,
  colours: readonly [number, number, number],
  random: () => number,
): string {
  const [first, second, flower] = colours;
  const parts: string[] = [];
  for (let k = 0; k < tiers; k++) {
    const t = k / tiers;
    const size = height * (0.27 - 0.13 * t) * (0.94 + 0.12 * random());
    const y = -height * (0.06 + 0.7 * t);
    const form = {
      stem: size * 0.2,
      radius: size * 0.36,
      root: size * 0.085,
      tip: size * 0.07,
      winding: 0.9,
    };
    const blade = (side: number) =>
      filled(
        leaf(
          [side * 4, y - size * 0.1],
          side > 0 ? -0.3 : Math.PI + 0.3,
          size * 0.95,
          size * 0.26,
          -side * 0.5,
        ),
        GREEN,
      );
    parts.push(blade(1), blade(-1));
    const bough = outlined(horn(form), k % 2 === 0 ? first : second, WHITE, 4.6);
    parts.push(place(bough, 2, y, 14 + 8 * random()), place(bough, -2, y, -14 - 8 * random(), -1, 1));
    const bud = outlined(leaf([0, 0], -Math.PI / 2, size * 0.3, size * 0.2), flower, WHITE, 4);
    parts.push(place(bud, size * 0.46, y - size * 0.62, 30), place(bud, -size * 0.46, y - size * 0.62, -30));
  }
  const stem: Point[] = Array.from({ length: 30 }, (_, k): Point => {
    const t = k / 29;
    return [5 * Math.sin(t * 5 + random()), -height * 0.9 * t];
  });
  parts.push(line(stem, 9, GREEN));
  parts.push(place(tulip(height * 0.17, flower, WHITE), 0, -height * 0.88, -90));
  parts.push(mirrored(place(filled(leaf([0, 0], -0.35, height * 0.12, height * 0.045, -0.7), GREEN), 0, -4)));
  return parts.join('');
}

/** What stands between two roundels of the border: a flower with four horn tips. */
function between(size: number, main: number, second: number): string {
  const form = { stem: size * 0.3, radius: size * 0.2, root: size * 0.07, tip: size * 0.055, winding: 0.85 };
  return (
    place(horns(form, main, WHITE, 4.4), 0, -size * 0.06) +
    place(horns(form, main, WHITE, 4.4), 0, size * 0.06, 180) +
    mirrored(outlined(leaf([size * 0.1, 0], 0, size * 0.26, size * 0.16), second, WHITE, 4.2)) +
    disc(size * 0.1, WHITE) +
    disc(size * 0.07, second)
  );
}

const ROUNDELS: readonly Palette[] = [
  { ring: YELLOW, horn: BLUE, second: YELLOW, heart: PINK },
  { ring: PINK, horn: YELLOW, second: GREEN, heart: ORANGE },
  { ring: BLUE, horn: PINK, second: ORANGE, heart: YELLOW },
  { ring: ORANGE, horn: GREEN, second: PINK, heart: VIOLET },
];

/** One side of the border along x, about its middle line. */
function borderSide(length: number, count: number, first: number): string {
  const step = length / count;
  const parts: string[] = [];
  for (let k = 0; k < count; k++) {
    const palette = ROUNDELS[(k + first) % ROUNDELS.length] as Palette;
    parts.push(place(roundel(96, palette, 26), (k + 0.5) * step, 0, (k * 7) % 5));
  }
  for (let k = 1; k < count; k++)
    parts.push(
      place(
        between(146, [ORANGE, BLUE, YELLOW][k % 3] as number, [PINK, YELLOW, ORANGE][k % 3] as number),
        k * step,
        0,
      ),
    );
  for (const side of [-1, 1]) {
    const wave: Point[] = Array.from({ length: Math.round(length / 4) + 1 }, (_, k): Point => {
      const x = k * 4;
      return [x, side * (BORDER / 2 - 13) + 5 * Math.sin((x / 26) * Math.PI)];
    });
    parts.push(line(wave, 5.4, side < 0 ? YELLOW : WHITE));
    for (let x = 13; x < length; x += 26)
      parts.push(disc(3.6, x % 52 < 26 ? WHITE : ORANGE, x, side * (BORDER / 2 - 22)));
  }
  return parts.join('');
}

/** The guard: triangles of dark and light cloth, point to point. */
function guard(length: number): string {
  const count = Math.round(length / 56);
  const step = length / count;
  const rect = `<rect x="0" y="0" width="${length}" height="${GUARD}" fill="${ink(PATCH_LIGHT)}"/>`;
  return (
    rect +
    Array.from({ length: count }, (_, k) => {
      const points: Point[] = [
        [k * step, GUARD],
        [(k + 0.5) * step, 0],
        [(k + 1) * step, GUARD],
      ];
      return filled(points, PATCH_DARK);
    }).join('')
  );
}

function fieldDrawing(): string {
  const random = createRandom(77);
  const middle = W / 2;
  const top = BORDER + GUARD;
  const half = middle - top;
  const hanging = [-0.36, 0, 0.36].map((share) => {
    const size = share === 0 ? 150 : 118;
    const drop: Point[] = [
      [-size * 0.62, 0],
      [0, size],
      [size * 0.62, 0],
    ];
    const form = {
      stem: size * 0.26,
      radius: size * 0.15,
      root: size * 0.05,
      tip: size * 0.04,
      winding: 0.85,
    };
    const own = share === 0 ? [RED, YELLOW] : [VIOLET, ORANGE];
    return place(
      outlined(drop, own[0] as number, WHITE, 6) +
        place(horns(form, own[1] as number, WHITE, 4), 0, size * 0.06, 180) +
        disc(size * 0.07, PINK, 0, size + 9),
      middle + share * 2 * half * 0.86,
      top,
    );
  });
  const vine = (side: number) =>
    sprig({
      at: [middle + side * 176, H - 40],
      heading: -Math.PI / 2 + side * 0.16,
      length: 520,
      from: side * 0.0006,
      to: side * -0.0042,
      stem: GREEN,
      stemWidth: 8,
      leaves: [GREEN, BLUE, GREEN, YELLOW],
      count: 12,
      leaf: 64,
      head: tulip(84, PINK, ORANGE),
    });
  return (
    hanging.join('') +
    place(roundel(236, { ring: RED, horn: YELLOW, second: BLUE, heart: PINK }, 46), middle, 790) +
    place(ring(304, 6, WHITE) + beads(304), middle, 790) +
    place(plant(620, 4, [ORANGE, PINK, RED], random), middle, H - 26) +
    vine(1) +
    vine(-1) +
    [-1, 1]
      .map((side) =>
        place(plant(430, 4, [BLUE, YELLOW, ORANGE], random), middle + side * 322, H - 24, side * 2),
      )
      .join('') +
    [
      [-1, 590, PINK, YELLOW],
      [1, 580, BLUE, ORANGE],
      [-1, 1010, YELLOW, PINK],
      [1, 1022, ORANGE, BLUE],
    ]
      .map(([side, y, main, second]) =>
        place(
          between(158, main as number, second as number),
          middle + (side as number) * 318,
          y as number,
          (side as number) * -9,
        ),
      )
      .join('')
  );
}

/** Small discs on a ring about the origin. */
function beads(r: number): string {
  return Array.from({ length: 36 }, (_, k) => {
    const angle = (2 * Math.PI * k) / 36;
    return disc(8, [ORANGE, WHITE, PINK][k % 3] as number, r * Math.cos(angle), r * Math.sin(angle));
  }).join('');
}

/** The whole drawing. */
export function tushKyizDrawing(): string {
  const inner = H - BORDER;
  const corner = (k: number) => roundel(98, ROUNDELS[k] as Palette, 28);
  return (
    fieldDrawing() +
    place(guard(W - 2 * BORDER), BORDER, BORDER) +
    place(guard(inner), BORDER, H, -90) +
    place(guard(inner), W - BORDER, BORDER, 90) +
    place(borderSide(W - 2 * BORDER + 96, 3, 1), BORDER - 48, BORDER / 2) +
    place(borderSide(inner, 5, 2), BORDER / 2, H, -90) +
    place(borderSide(inner, 5, 0), W - BORDER / 2, BORDER, 90) +
    place(corner(2), BORDER / 2, BORDER / 2, 45) +
    place(corner(0), W - BORDER / 2, BORDER / 2, 45)
  );
}
