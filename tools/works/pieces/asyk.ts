import type { Vec2, Vec3 } from '#kit';
import { bezier, ellipse, inset, loft, lowestAt, mirrorOutline, place, points, spiral } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { bendParts, moveParts, part } from '../part';
import { bell } from '../parts/bell';
import { granuleRow, rosette } from '../parts/granules';
import { palmette } from '../parts/palmette';
import { pendant } from '../parts/pendant';
import { plate } from '../parts/plate';
import { petal, scroll } from '../parts/scroll';
import { stone } from '../parts/stone';
import { tube } from '../parts/tube';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

const OUTLINE = mirrorOutline(
  bezier(
    points('0 112, 6 86, 20 65, 42 48, 70 27, 82 5, 77.6 -20, 73 -49, 48 -66, 25 -61, 12 -59, 8 -68, 0 -82'),
    30,
  ),
);

/** Table-cut carnelians: middle, half width and half height. The first is the heart of the work. */
const STONES = [
  [0, -4, 9.5, 12],
  [0, 33, 6, 8],
  [0, 61, 4.2, 5.8],
  [40, -14, 7, 7.6],
  [-40, -14, 7, 7.6],
  [31, 24, 5, 6.2],
  [-31, 24, 5, 6.2],
  [25, -43, 4.6, 5.2],
  [-25, -43, 4.6, 5.2],
] as const;

/** Stems of the gilded arabesque on the right half: line, width, leaves. */
const STEMS: readonly (readonly [line: readonly Vec2[], width: number, leaves: number])[] = [
  [bezier(points('5 -29, 14 -32, 26 -29, 36 -29, 56 -28, 64 -17, 63 -4, 61 6, 51 9, 43 3')), 2.5, 17],
  [
    [...bezier(points('14 9, 24 5, 44 10, 51 16')), ...spiral([47, 23], [6.4, 1.6], -0.8, 1.2, 26).slice(3)],
    2.2,
    11,
  ],
  [
    [
      ...bezier(points('9 16, 17 20, 17 28, 18 35')),
      ...spiral([14, 42], [5.6, 1.4], -0.7, 1.25, 26).slice(3),
    ],
    2,
    9,
  ],
  [bezier(points('24 37, 27 45, 20 54, 8.5 52')), 1.7, 7],
  [bezier(points('6.5 66, 9 72, 6 78, 2.6 88')), 1.4, 6],
  [bezier(points('15 -4, 27 -3, 29 -20, 14 -25')), 1.9, 9],
  [bezier(points('5 -37, 14 -40, 16 -50, 8 -56')), 1.8, 6],
  [bezier(points('33 -50, 46 -50, 60 -40, 64 -26')), 2, 10],
  [bezier(points('50 -18, 59 -14, 59 0, 51 1')), 1.6, 6],
  [bezier(points('29 12, 36 12, 43 16, 42 21')), 1.5, 5],
];

/** Middle, heading and size. */
const PALMETTES = [
  [20, -14, 0, 6],
  [19, 1.5, 0.3, 6],
  [58, 13, 1.1, 6],
  [37, 37, 2.2, 6],
  [42, -38, -0.5, 6],
  [34, -34, -2.4, 5],
] as const;

const FLOWERS = points('30 3, 16 -19.5, 50 -36, 10 51, 9 22, 36 3, 17 -36, 67 2, 55 -8');

/** The slight bulge of the beaten plate. */
const bulge = ([x, y, z]: Vec3): Vec3 => [
  x,
  y,
  z + 5 * Math.max(0, 1 - (x / 88) ** 2) * Math.max(0, 1 - ((y - 4) / 112) ** 2),
];

export const asyk: Piece = {
  id: 'asyk',
  size: { width: 156, height: 254 },
  notes:
    'Outer size after Met 2006.544.1 (254 × 156 mm). Nine table-cut carnelians, gilded arabesque between wire borders and the tube at the narrow end follow the published descriptions; the course of the scrolls, the seven bells and the loops at the back are a proposal.',
  build(detail) {
    const face = [
      ...plate(OUTLINE, { thickness: 1.6, border: 11.5, grain: 1.7 }, detail),
      ...borders(detail),
      ...arabesque(detail),
    ];
    for (const [x, y, wide, tall] of STONES) {
      const power = wide > 9 ? 3.4 : 2.4;
      face.push(
        ...stone(
          {
            material: 'carnelian',
            cut: 'table',
            half: [wide, tall],
            height: wide * 0.36 + 0.6,
            power,
            collar: 'gold',
            crown: 'gold',
          },
          [x, y, -0.2],
          detail,
        ),
      );
    }
    return [...bendParts(face, bulge), ...bells(detail), ...finial(detail), ...backLoops(detail)];
  },
};

function borders(detail: Detail): Part[] {
  const line = (distance: number, z: number) => onPlate(inset(OUTLINE, distance, 0.8), z);
  return [
    ...twistedWire(line(1.5, 0.7), { radius: 1.05 }, detail),
    ...(detail.isFine ? plainWire(line(3.4, 0.25), { radius: 0.6 }, detail) : []),
    ...granuleRow({ radius: 1.1 }, inset(OUTLINE, 5.4, 0.8), detail),
    ...plainWire(line(7.4, 0.25), { radius: 0.6 }, detail),
    ...twistedWire(line(9, 0.45), { radius: 0.8, material: 'gold' }, detail),
    ...(detail.isFine
      ? granuleRow({ radius: 0.8, material: 'gold', z: -0.2 }, inset(OUTLINE, 10.7, 0.8), detail)
      : []),
  ];
}

function arabesque(detail: Detail): Part[] {
  const z = -0.25;
  const made: Part[] = [];
  for (const mirror of [false, true]) {
    const right = [
      ...STEMS.flatMap(([line, width, leaves]) =>
        scroll(line, { width, leaves, leafLength: width * 3.4, z }, detail),
      ),
      ...PALMETTES.flatMap(([x, y, heading, size]) => palmette({ size, z }, [x, y], heading, detail)),
      ...(detail.isFine ? FLOWERS : FLOWERS.slice(0, 4)).flatMap((at) =>
        rosette({ radius: 0.85, material: 'gold', z }, at, detail),
      ),
    ];
    made.push(...moveParts(right, place({ mirror })));
  }
  made.push(...palmette({ size: 8, z, petals: 7 }, [0, -51], -Math.PI / 2, detail));
  made.push(...palmette({ size: 6, z }, [0, 45], Math.PI / 2, detail));
  made.push(...palmette({ size: 6.5, z }, [0, 16], Math.PI / 2, detail));
  made.push(...petal({ length: 16, width: 4, z }, [0, 69], Math.PI / 2, detail));
  return made;
}

const bells = (detail: Detail): Part[] =>
  [-66, -45, -24, 0, 24, 45, 66].flatMap((x, index) =>
    pendant(
      [x, lowestAt(OUTLINE, x) - 0.4, 0],
      { length: 24, link: 3.2, wire: 0.42, seed: 20 + index, end: bell(5.2, detail), turn: 1.5 },
      detail,
    ),
  );

function finial(detail: Detail): Part[] {
  const neck = loft(
    ellipse(11, 8.5, detail.count(14, 40), 3),
    [
      [0.3, -1.6],
      [0, -1.2],
      [0, 0.6],
      [0.4, 1.1],
    ],
    { bottom: true },
  );
  const horn = (side: number) => {
    const curl = spiral(
      [side * 6.4, 0],
      [6.2, 1.6],
      side > 0 ? Math.PI : 0,
      side * -1.15,
      detail.count(10, 30),
    );
    return plainWire(onPlate(curl, 0), { radius: 0.85, closed: false, free: true }, detail);
  };
  const bands = [-11, 0, 11].flatMap((x) =>
    moveParts(
      twistedWire(
        onPlate(ellipse(5.5, 5.5, detail.count(10, 28)), 0),
        { radius: 0.6, material: 'gold' },
        detail,
      ),
      place({ x, y: 122, z: 0.6, turnY: Math.PI / 2 }),
    ),
  );
  return [
    ...moveParts([part('silver', neck)], place({ y: 108, z: 0.9 })),
    ...stone(
      { material: 'carnelian', cut: 'cabochon', half: [3.2, 3.2], height: 2, collar: 'gold' },
      [0, 108.5, 1.9],
      detail,
    ),
    ...moveParts(tube({ length: 40, radius: 4.9, sections: 4, cap: 3.4 }, detail), place({ y: 122, z: 0.6 })),
    ...bands,
    ...moveParts([...horn(1), ...horn(-1)], place({ y: 128.6, z: 0.6 })),
  ];
}

/** Two loops behind, through which it is tied to the plaits. */
function backLoops(detail: Detail): Part[] {
  return [-22, 22].flatMap((x) =>
    moveParts(
      [ring({ radius: 3.4, wire: 0.8 }, detail)],
      place({ x, y: 40, z: 0.5, turnX: Math.PI / 2, turnY: Math.PI / 2 }),
    ),
  );
}
