import type { Vec2, Vec3 } from '#kit';
import {
  circle,
  ellipse,
  flipMesh,
  inset,
  lift,
  loft,
  mapMesh,
  mix,
  place,
  resampleOutline,
  sheet,
  times,
} from '../../geometry';
import type { Detail } from '../detail';
import { cutArea, cutLine } from '../engraving/drawing';
import type { Part } from '../part';
import { bendParts, moveParts, part } from '../part';
import { createRoll } from '../parts/cuff';
import { engrave } from '../parts/engraving';
import { granuleRow, granules, granuleTriangle } from '../parts/granules';
import { horns, windingStem } from '../parts/kyrgyz-ornament';
import { plate } from '../parts/plate';
import { stone } from '../parts/stone';
import { onPlate, plainWire, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** Of the outer face of the band; the finger's hole is 1.1 mm smaller. */
const RADIUS = 10.1;
/** Half the band's length: its ends meet behind in a soldered seam. */
const HALF = Math.PI * RADIUS - 0.02;
/** Half the axes of the oval bezel, and the height of its table. */
const BEZEL: Vec2 = [7.2, 9];
const TABLE = 11.6;

const halfHeight = (x: number): number => 2.3 + 5.5 * Math.exp(-((Math.abs(x) / 15.5) ** 2.6));

const edge = (side: number): Vec2[] =>
  times(81, (index) => {
    const x = mix(-HALF, HALF, index / 80);
    return [x, side * halfHeight(x)];
  });

const BAND: readonly Vec2[] = resampleOutline([...edge(-1), ...edge(1).reverse()], 0.8);

const roll = createRoll(() => [RADIUS, RADIUS], 0);
/** Of the band's edge, at a distance from it. */
const rim = (gap: number, side: number): Vec2[] =>
  times(61, (index) => {
    const x = mix(-HALF, HALF, index / 60);
    return [x, side * (halfHeight(x) - gap)];
  });

export const shakek: Piece = {
  id: 'shakek',
  size: { width: 21, height: 18, depth: 25.5 },
  notes:
    'A wide ring with several thin rims, as married women wore, with a bezel, a stone and an elegant plant pattern, engraved and filled in the manner of niello, as published. No size is published: 21 × 18 × 25.5 mm, a band that narrows from 15.6 to 4.6 mm and an oval bezel of 14 × 18 mm are a proposal, as is the carnelian.',
  still: { from: [0.42, 0.5, 1], frame: 1.45, ground: 'floor' },
  build: (detail) => {
    // A ring is so small that even from afar it can be made with few, but fine, corners.
    const near = { ...detail, isFine: true };
    return [...bendParts(band(near, detail.isFine), roll), ...seam(near), ...bezel(near, detail.isFine)];
  },
};

const BRIGHT = { width: 0.42, depth: 0 };
/** Both shoulders: a winding stem that grows narrower with the band, from horns at the bezel's foot. */
const DRAWING = {
  box: { left: -HALF, low: -8, right: HALF, top: 8 },
  shapes: [1, -1].flatMap((side) => {
    const field: Vec2[] = times(25, (index): Vec2 => {
      const x = mix(6, 24, index / 24);
      return [side * x, halfHeight(x) - 2.9];
    });
    const ground = [...field, ...[...field].reverse().map(([x, y]): Vec2 => [x, -y])];
    const heading = side > 0 ? 0 : Math.PI;
    return [
      cutArea([ground]),
      ...horns([side * 7.6, 0], 3.4, heading, BRIGHT),
      ...windingStem([side * 10.9, 0], [side * 17.4, 0], 3, 2, { width: 0.34, depth: 0 }),
      ...windingStem([side * 17.6, 0], [side * 22.8, 0], 1.2, 2, { width: 0.24, depth: 0 }),
      ...[25.4, 26.6, 27.8].map((x) =>
        cutLine(
          [
            [side * x, -1.2],
            [side * x, 1.2],
          ],
          0.34,
        ),
      ),
    ];
  }),
  niello: true,
};

/** The flat band with its rims, to be rolled up. */
function band(detail: Detail, isTwisted: boolean): Part[] {
  const rope = isTwisted ? twistedWire : plainWire;
  const body = plate(BAND, { thickness: 1.1, border: 0.8, grain: 0.9, sunk: 0.02, field: 'silver' }, detail);
  const wires = [1, -1].flatMap((side) => [
    ...rope(onPlate(rim(0.45, side), 0.15), { radius: 0.36, closed: false }, detail),
    ...plainWire(onPlate(rim(1.15, side), 0.06), { radius: 0.2, closed: false }, detail),
    ...(isTwisted ? plainWire(onPlate(rim(1.7, side), 0.06), { radius: 0.2, closed: false }, detail) : []),
    ...rope(onPlate(rim(2.35, side), 0.1), { radius: 0.27, closed: false }, detail),
  ]);
  return [...engrave(body, DRAWING), ...wires];
}

/** Behind, where the ends of the band were soldered: a little silver has run along the joint. */
function seam(detail: Detail): Part[] {
  const line: Vec3[] = [-2.3, -0.8, 0.7, 2.3].map((y, index) => [
    index % 2 ? 0.06 : -0.05,
    y,
    -RADIUS + 0.12,
  ]);
  return plainWire(line, { radius: 0.24, closed: false, free: true, ground: [0, 0, -1] }, detail);
}

/** The oval box that carries the stone; its foot is fitted to the curve of the band. */
function bezel(detail: Detail, isNear: boolean): Part[] {
  const [a, b] = BEZEL;
  const outline = ellipse(a, b, detail.count(18, 64));
  const fitted = ([x, y, z]: Vec3): Vec3 =>
    z > 1 ? [x, y, z] : [x, y, Math.sqrt((RADIUS - 0.35) ** 2 - x * x)];
  const wall = loft(outline, [
    [1, 0],
    [0.75, 9.4],
    [0.1, TABLE - 0.5],
    [0, TABLE - 0.25],
    [0.22, TABLE],
  ]);
  const foot = flipMesh(sheet(ellipse(a - 1, b - 1, 40), detail.size(3, 0.8), 0));
  const face: Part[] = [
    ...twistedWire(lift(inset(outline, 0.75, 0.4), TABLE + 0.1), { radius: 0.46 }, detail),
    ...stone(
      {
        material: 'carnelian',
        cut: 'cabochon',
        half: [4, 5.6],
        height: 2.4,
        collar: 'silver',
        crown: 'silver',
      },
      [0, 0, TABLE - 0.25],
      detail,
    ),
    ...[1, -1].flatMap((up) => [
      ...granules(
        { radius: 0.42, z: TABLE },
        [
          [0, up * 7.4],
          [0.9, up * 7.3],
          [-0.9, up * 7.3],
        ],
        detail,
      ),
      ...granuleTriangle(
        { radius: 0.3, rows: 2, turn: up > 0 ? 0 : Math.PI, z: TABLE },
        [up * 2.9, up * 6.3],
        detail,
      ),
      ...granuleTriangle(
        { radius: 0.3, rows: 2, turn: up > 0 ? 0 : Math.PI, z: TABLE },
        [up * -2.9, up * 6.3],
        detail,
      ),
    ]),
  ];
  // A row of grains hides the joint between the box and the band.
  const joint = moveParts(
    granuleRow(
      { radius: 0.42 },
      circle(1, 12).map(([x, y]): Vec2 => [x * (a - 0.6), y * (b - 0.6)]),
      detail,
    ),
    place({}),
  ).map((each) => ({
    ...each,
    mesh: mapMesh(each.mesh, ([x, y, z]) => [x, y, z + Math.sqrt((RADIUS - 0.1) ** 2 - Math.min(60, x * x))]),
  }));
  return [
    part('silver', mapMesh(wall, fitted), 34),
    part('silver', mapMesh(foot, fitted), 60),
    ...face,
    ...(isNear ? joint : []),
  ];
}
