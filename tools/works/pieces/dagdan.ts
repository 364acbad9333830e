import type { Vec2, Vec3 } from '#kit';
import { arc, inset, lift, loft, lowestAt, place, points, times } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { moveParts, part } from '../part';
import { bell, bellLength } from '../parts/bell';
import { braid } from '../parts/chain';
import { granuleRow, granules, rosette } from '../parts/granules';
import { pendant } from '../parts/pendant';
import { plate } from '../parts/plate';
import { stone } from '../parts/stone';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** Five sides: a house turned upside down. */
const OUTLINE = points('-34 0, -34 -25, 0 -53, 34 -25, 34 0');

/** The charm that gives the work its name: a standing figure with spread arms and feet. */
const CHARM = points(
  '-3.4 -13, -11 -13, -13 -9.5, -8 -8, -5.6 -4.5, -12.5 -4.5, -12.5 4.5, -5.6 4.5, -8 8, -13 9.5, -11 13, -3.4 13, 0 9.5, 3.4 13, 11 13, 13 9.5, 8 8, 5.6 4.5, 12.5 4.5, 12.5 -4.5, 5.6 -4.5, 8 -8, 13 -9.5, 11 -13, 3.4 -13, 0 -9.5',
).reverse();

const BELL = 8.7;
/** From the plate's top to the lower end of the longer bell. */
const DROP = 108;

export const dagdan: Piece = {
  id: 'dagdan',
  size: { width: 68, depth: 18 },
  notes:
    'Plate 68 × 53 × 5 mm, two bells below at different heights (108 mm in all, 18 mm deep) and a braided chain of 330 × 6 × 2.5 mm after the pendant at Kenyon College. It hangs from the middle of its chain. The drawing of the two charms is a proposal.',
  build(detail) {
    return [...face(detail), ...bells(detail), ...neckChain(detail)];
  },
};

function face(detail: Detail): Part[] {
  const shrink = (gap: number) => inset(OUTLINE, gap, 0.9);
  return [
    ...plate(OUTLINE, { thickness: 2.2, border: 5.6, grain: 1.1, sunk: 0.1 }, detail),
    ...plainWire(onPlate(shrink(1.2), 0.2), { radius: 0.8 }, detail),
    ...zigzag(3.4, detail),
    ...twistedWire(onPlate(shrink(5.4), 0.25), { radius: 0.6 }, detail),
    ...[-1, 1].flatMap((side) => moveParts(charm(detail), place({ x: side * 14.6, y: -19.2 }))),
    ...stone(
      { material: 'carnelian', cut: 'table', half: [2.6, 3.2], height: 1.4, power: 2.2, collar: 'silver' },
      [0, -40.5, 0],
      detail,
    ),
    ...rosette({ radius: 0.8 }, [0, -8.6], detail),
    ...rosette({ radius: 0.8 }, [0, -30.5], detail),
    ...[-9, 9].flatMap((x) =>
      granules({ radius: 0.7 }, points(`${x} -37.5, ${x * 0.83} -39, ${x * 1.3} -36`), detail),
    ),
  ];
}

/** A raised charm of sheet, edged with grains, a carnelian at its heart. */
function charm(detail: Detail): Part[] {
  const body = loft(CHARM, [
    [-0.2, 0],
    [0, 1.1],
    [0.35, 1.5],
  ]);
  const rim = inset(CHARM, 0.75, 0.5);
  return [
    part('silver', body),
    ...granuleRow({ radius: 0.5, z: 1.35 }, rim, detail),
    ...stone(
      {
        material: 'carnelian',
        cut: 'table',
        half: [4.6, 3.7],
        height: 1.7,
        power: 2.6,
        collar: 'silver',
        crown: 'silver',
      },
      [0, 0, 1.4],
      detail,
    ),
    ...[-10, 10].flatMap((y) => rosette({ radius: 0.62, z: 1.4, petals: 6 }, [0, y * 0.72], detail)),
  ];
}

/** A strip bent to and fro around the border, with a grain in every bend. */
function zigzag(gap: number, detail: Detail): Part[] {
  const line = inset(OUTLINE, gap, detail.isFine ? 1.15 : 3.2);
  const bent = line.map(([x, y], index): Vec2 => {
    const [cx, cy] = [0, -22];
    const size = Math.hypot(x - cx, y - cy);
    const push = (index % 2 ? 0.85 : -0.85) / size;
    return [x + (x - cx) * push, y + (y - cy) * push];
  });
  const spots = bent
    .filter((_, index) => index % 2)
    .map(([x, y]): Vec2 => [x * 0.965, -22 + (y + 22) * 0.965]);
  const wireParts = twistedWire(onPlate(bent, 0.3), { radius: 0.42, pitch: 2.1 }, detail);
  return [...wireParts, ...(detail.isFine ? granules({ radius: 0.42 }, spots, detail) : [])];
}

function bells(detail: Detail): Part[] {
  return [-1, 1].flatMap((side, index) => {
    const x = side * 17;
    const edge = lowestAt(OUTLINE, x) + 0.6;
    const length = index ? DROP + edge - 2 - bellLength(BELL) : 21;
    return pendant(
      [x, edge, -1],
      { length, link: 4.6, wire: 0.6, seed: 5 + index, end: bell(BELL, detail), turn: 0.8 },
      detail,
    );
  });
}

/** The braided chain, hung over a peg at its middle. */
function neckChain(detail: Detail): Part[] {
  const top = 156;
  const peg = 7;
  const foot: Vec2 = [28, 5.4];
  const start = Math.asin(peg / Math.hypot(foot[0], top - foot[1])) + Math.atan2(foot[0], top - foot[1]);
  const over = arc(0, top, peg, Math.PI / 2, Math.PI / 2 - (Math.PI / 2 - start * 0.35), 10);
  const end = over[over.length - 1] ?? foot;
  const half: Vec2[] = [
    ...over,
    ...times(24, (step): Vec2 => {
      const t = (step + 1) / 24;
      // The side bellies out a little under its own weight.
      return [end[0] + (foot[0] - end[0]) * t + 1.6 * Math.sin(Math.PI * t), end[1] + (foot[1] - end[1]) * t];
    }),
  ];
  const line: Vec3[] = lift(
    [
      ...half
        .slice(1)
        .reverse()
        .map(([x, y]): Vec2 => [-x, y]),
      ...half,
    ],
    -1,
  );
  const eyes = [-1, 1].flatMap((side) => [
    ...moveParts(
      [ring({ radius: 2.6, wire: 0.6 }, detail)],
      place({ x: side * 28, y: 0.6, z: -1, turnY: Math.PI / 2 }),
    ),
    ...moveParts([ring({ radius: 2.4, wire: 0.7 }, detail)], place({ x: side * 28, y: 3.6, z: -1 })),
  ]);
  return [...braid(line, { width: 6, thickness: 2.5, strands: 5, pitch: 9 }, detail), ...eyes];
}
