import type { Vec2, Vec3 } from '#kit';
import { bezier, inset, lowestAt, mirrorOutline, place, points, spiral, times } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { moveParts } from '../part';
import { bell } from '../parts/bell';
import { braid } from '../parts/chain';
import { granuleRow, granules, granuleTriangle, rosette, spotsAlong } from '../parts/granules';
import { drops, leafDrop } from '../parts/leaf-drop';
import { pendant } from '../parts/pendant';
import { plate } from '../parts/plate';
import { petal, scroll } from '../parts/scroll';
import { stone } from '../parts/stone';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** A hollow plate: its outline about its own middle, where it hangs, half sizes of its stone. */
interface Element {
  readonly outline: readonly Vec2[];
  readonly y: number;
  readonly half: Vec2;
  /** Half the distance between its outermost chains, above and below. */
  readonly reach: readonly [above: number, below: number];
}

const box = (wide: number, tall: number): Vec2[] =>
  points(`${-wide} ${-tall}, ${wide} ${-tall}, ${wide} ${tall}, ${-wide} ${tall}`);

const CROWNED = mirrorOutline([
  ...points('0 -30, 40 -30, 40 14'),
  ...bezier(points('40 14, 34 15, 30 18, 28 23, 24 21, 19 22, 16 27, 11 28, 5 34, 0 46')).slice(1),
]);

const ELEMENTS: readonly Element[] = [
  { outline: CROWNED, y: 284, half: [14, 10.5], reach: [0, 33] },
  { outline: box(43.5, 30), y: 199, half: [15, 10.8], reach: [33, 36] },
  { outline: box(47, 30), y: 114, half: [16.5, 12], reach: [36, 41] },
];

const THICKNESS = 6;
const CHAINS = 7;
const DROPS = 11;

export const onirzhiek: Piece = {
  id: 'onirzhiek',
  size: { width: 95, height: 330 },
  notes:
    'Three hollow plates linked by loop-in-loop chains, with glass over red, stamped beading, gilt stamped work and leaf and bell drops, as the Met describes 2006.544.11 (a single element there: 171 × 95 mm). The width is published; the height of the whole, 330 mm, and the drawing of the plates are a proposal.',
  build: (detail) => [
    ...ELEMENTS.flatMap((element) => moveParts(faceOf(element, detail), place({ y: element.y }))),
    ...links(detail),
    ...fringe(detail),
    ...hangers(detail),
  ],
};

function faceOf({ outline, half }: Element, detail: Detail): Part[] {
  const line = (gap: number, z: number) => onPlate(inset(outline, gap, 0.9), z);
  const [a, b] = half;
  return [
    ...plate(outline, { thickness: THICKNESS, border: 6.2, grain: 1.5, sunk: 0.15 }, detail),
    ...twistedWire(line(1.1, 0.3), { radius: 0.95 }, detail),
    ...granuleRow({ radius: 1.25 }, inset(outline, 3.2, 0.9), detail),
    ...plainWire(line(5, 0.15), { radius: 0.55 }, detail),
    ...twistedWire(line(6.4, 0.2), { radius: 0.6, material: 'gold' }, detail),
    ...stone(
      { material: 'glass-red', cut: 'cabochon', half, height: 4.6, collar: 'gold', crown: 'silver' },
      [0, 0, -0.1],
      detail,
    ),
    ...sun(half, detail),
    ...edgeTriangles(outline, detail),
    ...[1, -1].flatMap((side) => moveParts(corner([a + 17, b + 5], detail), place({ mirror: side < 0 }))),
    ...[1, -1].flatMap((side) =>
      rosette({ radius: 1.5, z: -0.1, material: 'gold', petals: 8 }, [side * (a + 10), 0], detail),
    ),
  ];
}

/** A second line about the stone, with triangles of grains that point away from it. */
function sun([a, b]: Vec2, detail: Detail): Part[] {
  const count = detail.isFine ? 14 : 10;
  return times(count, (index) => {
    const angle = (Math.PI * 2 * (index + 0.5)) / count;
    const at: Vec2 = [(a + 5.2) * Math.cos(angle), (b + 5.2) * Math.sin(angle)];
    const heading = Math.atan2(Math.sin(angle) / b, Math.cos(angle) / a);
    return granuleTriangle({ radius: 0.55, rows: 3, turn: heading - Math.PI / 2, z: -0.15 }, at, detail);
  }).flat();
}

/** Triangles of grains along the inner edge of the border, pointing inwards. */
function edgeTriangles(outline: readonly Vec2[], detail: Detail): Part[] {
  const border = inset(outline, 7.9, detail.isFine ? 6.4 : 9);
  const spots = spotsAlong(border, detail.isFine ? 6.4 : 5, detail);
  return spots.flatMap(([x, y], index) => {
    const [ax, ay] = spots[(index + spots.length - 1) % spots.length] ?? [x, y];
    const [bx, by] = spots[(index + 1) % spots.length] ?? [x, y];
    return granuleTriangle(
      { radius: 0.52, rows: 3, turn: Math.atan2(by - ay, bx - ax), z: -0.15 },
      [x, y],
      detail,
    );
  });
}

/** Gilded horns and leaves stamped into a corner, for the right side; the other is its mirror image. */
function corner([x, y]: Vec2, detail: Detail): Part[] {
  return [1, -1].flatMap((up) => {
    const curl = spiral(
      [x, up * y * 0.62],
      [5, 1.2],
      up > 0 ? -Math.PI * 0.6 : Math.PI * 0.6,
      up * 1.15,
      detail.count(8, 26),
    );
    return [
      ...scroll(curl, { width: 1.8, z: -0.15 }, detail),
      ...petal({ length: 7, width: 3, z: -0.15 }, [x - 7, up * y * 0.75], up * 0.9, detail),
      ...petal({ length: 6, width: 2.6, z: -0.15 }, [x - 6, up * y * 0.35], up * 0.35, detail),
      ...granules({ radius: 0.9, material: 'gold', z: -0.1 }, [[x, up * y * 0.62]], detail),
    ];
  });
}

/** Loop-in-loop chains from plate to plate. */
function links(detail: Detail): Part[] {
  return ELEMENTS.slice(1).flatMap((below, index) => {
    const above = ELEMENTS[index] ?? below;
    return times(CHAINS, (which) => {
      const share = (which / (CHAINS - 1)) * 2 - 1;
      const [top, foot]: [Vec3, Vec3] = [
        [share * above.reach[1], above.y - 30 - 1.6, -THICKNESS / 2],
        [share * below.reach[0], below.y + 30 + 1.6, -THICKNESS / 2],
      ];
      const eyes = (detail.isFine ? [top, foot] : []).flatMap(([x, y, z], end) =>
        moveParts(
          [ring({ radius: 1.8, wire: 0.5 }, detail)],
          place({ x, y: y + (end ? -0.8 : 0.8), z, turnY: Math.PI / 2 }),
        ),
      );
      return [...braid([top, foot], { width: 3.2, thickness: 2.2, strands: 4, pitch: 6.4 }, detail), ...eyes];
    }).flat();
  });
}

function fringe(detail: Detail): Part[] {
  const last = ELEMENTS[ELEMENTS.length - 1];
  if (!last) return [];
  const spots = times(DROPS, (index): Vec3 => {
    const x = ((index / (DROPS - 1)) * 2 - 1) * last.reach[1];
    return [x, last.y + lowestAt(last.outline, x) - 0.6, -THICKNESS / 2];
  });
  return drops(
    spots,
    (index) => {
      const isLeaf = index % 2 === 0;
      const end = isLeaf ? leafDrop({ length: 19, width: 9 }, detail) : bell(4, detail);
      return pendant(
        [0, 0, 0],
        { length: isLeaf ? 61 : 50, link: 4, wire: 0.48, seed: 60 + index, end },
        detail,
      );
    },
    0.08,
  );
}

/** Two strong rings at the shoulders for the cord about the neck. */
const hangers = (detail: Detail): Part[] =>
  [-1, 1].flatMap((side) =>
    moveParts(
      [ring({ radius: 3.6, wire: 0.9 }, detail)],
      place({ x: side * 34.5, y: 302.5, z: -THICKNESS / 2 }),
    ),
  );
