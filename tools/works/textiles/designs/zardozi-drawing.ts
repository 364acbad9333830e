import { createRandom } from '../paint/noise';
import { leaf, type Point } from '../shape/curl';
import { place } from './horns';
import { disc, filled, line, petals, scalloped, sprig } from './motifs';

/** The drawing of the gold embroidery in millimetres. */

export const [VELVET, GOLD, PALE, SILVER, CRIMSON, GREEN, BLUE] = [0, 1, 2, 3, 4, 5, 6];
export const [W, H] = [1280, 1900];

/** A lobed shield with a flower in it, cut from leather and covered with gold thread sector by sector. */
function medallion(r: number, lobes: number, heart: number): string {
  return (
    filled(scalloped(r, lobes, 0.12), GOLD) +
    filled(scalloped(r * 0.86, lobes, 0.1), VELVET) +
    petals({
      count: lobes,
      from: r * 0.5,
      to: r * 0.84,
      width: r * 0.27,
      fill: PALE,
      turn: Math.PI / lobes,
    }) +
    petals({
      count: lobes,
      from: r * 0.56,
      to: r * 0.76,
      width: r * 0.1,
      fill: heart,
      turn: Math.PI / lobes,
    }) +
    disc(r * 0.5, GOLD) +
    disc(r * 0.42, VELVET) +
    petals({ count: 8, from: r * 0.1, to: r * 0.4, width: r * 0.15, fill: GOLD }) +
    petals({ count: 8, from: r * 0.16, to: r * 0.33, width: r * 0.06, fill: heart }) +
    disc(r * 0.14, SILVER) +
    disc(r * 0.085, heart)
  );
}

/** A flower seen from the side, growing to the right. */
function blossom(size: number, heart: number): string {
  const petal = (heading: number, length: number, width: number, fill: number) =>
    filled(leaf([0, 0], heading, size * length, size * width, -heading * 0.7), fill);
  return (
    petal(0, 1.05, 0.42, PALE) +
    petal(-0.95, 0.8, 0.34, GOLD) +
    petal(0.95, 0.8, 0.34, GOLD) +
    petal(-0.48, 1, 0.32, SILVER) +
    petal(0.48, 1, 0.32, SILVER) +
    filled(leaf([size * 0.16, 0], 0, size * 0.6, size * 0.2), heart) +
    disc(size * 0.17, GOLD)
  );
}

/** A rosette among leaves, for the open velvet. */
const rosette = (size: number, heart: number): string =>
  petals({
    count: 4,
    from: size * 0.5,
    to: size * 1.5,
    width: size * 0.42,
    fill: PALE,
    turn: 0.4,
    bend: 0.5,
  }) +
  petals({
    count: 4,
    from: size * 0.5,
    to: size * 1.25,
    width: size * 0.34,
    fill: SILVER,
    turn: 1.2,
    bend: -0.5,
  }) +
  petals({ count: 8, from: size * 0.12, to: size, width: size * 0.44, fill: GOLD }) +
  disc(size * 0.34, PALE) +
  disc(size * 0.22, heart) +
  disc(size * 0.09, SILVER);

/** A vine of gold with leaves and a blossom, mirrored by the caller. */
const vine = (
  at: Point,
  heading: number,
  length: number,
  from: number,
  to: number,
  heart: number,
  size = 62,
): string =>
  sprig({
    at,
    heading,
    length,
    from,
    to,
    stem: GOLD,
    stemWidth: 9,
    leaves: [PALE, GOLD, SILVER, GOLD],
    count: Math.round(length / 42),
    leaf: 56,
    head: blossom(size, heart),
  });

function field(): string {
  const random = createRandom(31);
  const quarter = (sx: number, sy: number) => {
    const turn = () => 0.05 * (random() - 0.5);
    const heart = sx * sy > 0 ? CRIMSON : GREEN;
    const content =
      vine([34, 262], 0.2 + turn(), 285, 0.001, -0.0076, heart) +
      vine([212, 58], 0.5 + turn(), 178, -0.001, -0.009, BLUE, 54) +
      vine([86, 420], 0.55 + turn(), 320, 0.0024, -0.0072, heart, 58) +
      vine([30, 590], 0.85 + turn(), 250, 0.003, -0.011, BLUE, 54) +
      place(rosette(56, heart), 262, 404, 12) +
      filled(leaf([60, 690], 0.3, 84, 30, 0.6), GOLD) +
      filled(leaf([150, 706], -0.2, 70, 26, -0.6), PALE);
    return place(content, W / 2, H / 2, 0, sx, sy);
  };
  return (
    [
      [1, 1],
      [-1, 1],
      [1, -1],
      [-1, -1],
    ]
      .map(([sx, sy]) => quarter(sx as number, sy as number))
      .join('') +
    place(medallion(222, 16, CRIMSON), W / 2, H / 2) +
    [-1, 1]
      .map(
        (side) =>
          place(medallion(96, 10, GREEN), W / 2, H / 2 + side * 376) +
          place(medallion(64, 9, CRIMSON), W / 2, H / 2 + side * 606) +
          place(blossom(80, BLUE), W / 2, H / 2 + side * 480, side * 90) +
          place(blossom(94, CRIMSON), W / 2, H / 2 + side * 246, side * 90),
      )
      .join('')
  );
}

/** Corner pieces of the field: a quarter of a medallion in a lobed frame. */
function corner(): string {
  const lobed = (r: number, fill: number) =>
    filled([[0, 0], ...scalloped(r, 16, 0.09).slice(0, 57), [0, r]] as Point[], fill);
  const fan = [0.2, 0.58, 0.98, 1.37].map((angle, k) =>
    filled(leaf([28 * Math.cos(angle), 28 * Math.sin(angle)], angle, 118, 40), k % 2 === 0 ? GOLD : PALE),
  );
  return (
    lobed(236, GOLD) +
    lobed(216, VELVET) +
    lobed(192, SILVER) +
    lobed(184, VELVET) +
    fan.join('') +
    disc(24, GOLD, 8, 8)
  );
}

/** One side of the border along x: butas and rosettes on a waving stem. */
function borderSide(length: number, count: number): string {
  const step = length / count;
  const wave: Point[] = Array.from({ length: Math.round(length / 5) + 1 }, (_, k): Point => {
    const x = k * 5;
    return [x, 26 * Math.sin((x / step) * Math.PI)];
  });
  const parts = [line(wave, 8, GOLD)];
  for (let k = 0; k < count; k++) {
    const side = k % 2 === 0 ? 1 : -1;
    const x = (k + 0.5) * step;
    parts.push(
      place(petals({ count: 8, from: 8, to: 44, width: 20, fill: k % 2 ? PALE : GOLD }), x, side * 22),
      disc(13, SILVER, x, side * 22),
      disc(8, [CRIMSON, BLUE, GREEN][k % 3] as number, x, side * 22),
    );
    for (const turn of [-0.7, 0.7])
      parts.push(
        filled(
          leaf([x + turn * 62, -side * 2], (-side * Math.PI) / 2 + turn, 46, 18, turn),
          turn < 0 ? PALE : GOLD,
        ),
      );
  }
  return parts.join('');
}

function frame(inset: number, width: number, fill: number): string {
  const [a, b] = [W - 2 * inset, H - 2 * inset];
  const points: Point[] = [
    [inset, inset],
    [inset + a, inset],
    [inset + a, inset + b],
    [inset, inset + b],
    [inset, inset - width / 2],
  ];
  return line(points, width, fill);
}

/** The whole drawing. */
export function zardoziDrawing(): string {
  const middle = 112;
  const inner = 196;
  const sides =
    place(borderSide(W - 380, 8), 190, middle) +
    place(borderSide(W - 380, 8), W - 190, H - middle, 180) +
    place(borderSide(H - 380, 13), W - middle, 190, 90) +
    place(borderSide(H - 380, 13), middle, H - 190, -90);
  const corners = [
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, -1],
  ].map(([sx, sy]) => {
    const at = (inset: number) => [sx === 1 ? inset : W - inset, sy === 1 ? inset : H - inset] as const;
    return (
      place(medallion(66, 9, CRIMSON), ...at(middle)) +
      place(corner(), ...at(inner + 8), 0, sx as number, sy as number)
    );
  });
  return (
    field() +
    sides +
    corners.join('') +
    frame(40, 11, GOLD) +
    frame(58, 5, SILVER) +
    frame(inner - 22, 5, SILVER) +
    frame(inner - 2, 11, GOLD)
  );
}
