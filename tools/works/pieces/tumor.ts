import type { Vec2, Vec3 } from '#kit';
import { bezier, ellipse, mix, place, points, times } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { bendParts, moveParts, niello } from '../part';
import { bead } from '../parts/bead';
import { granuleRow, granules, granuleTriangle, rosette } from '../parts/granules';
import { leafDrop } from '../parts/leaf-drop';
import { palmette } from '../parts/palmette';
import { pendant } from '../parts/pendant';
import { petal, scroll } from '../parts/scroll';
import { stone } from '../parts/stone';
import { tube } from '../parts/tube';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

const RADIUS = 7;
const LENGTH = 78.6;
const CAP = 6.4;
const PENDANTS = 7;

export const tumor: Piece = {
  id: 'tumor',
  size: { width: 95, height: 80, depth: 18 },
  notes:
    'A silver box for a written prayer with engraving, turquoise and coral, as published for Khujand. No size is published: a tube of 90 mm with caps, 95 × 80 × 18 mm in all with seven chains, is a proposal. Engraved stems are made as low relief.',
  build: (detail) => [
    ...niello(tube({ length: LENGTH, radius: RADIUS, sections: 1, cap: 0.6 }, detail)),
    ...bendParts(coat(detail), wrap),
    ...hoops(detail),
    ...caps(detail),
    ...stones(detail),
    ...fringe(detail),
    ...hangers(detail),
  ],
};

/** Lays a flat drawing (x along the tube, y about it) around the tube. */
function wrap([x, y, z]: Vec3): Vec3 {
  const angle = y / RADIUS;
  return [x, (RADIUS + z) * Math.sin(angle), (RADIUS + z) * Math.cos(angle)];
}

/** Stems and palmettes over the whole length, above and below the stones and again behind. */
function coat(detail: Detail): Part[] {
  const wave = bezier(points('13 5, 17 12, 22 12, 25 7, 28 2, 33 3, 36 9'), detail.count(5, 16));
  const quarter = [
    ...scroll(wave, { width: 1.15, material: 'silver', leaves: 11, leafLength: 3.6 }, detail),
    ...palmette({ size: 4, material: 'silver' }, [12.6, -0.4], 0, detail),
    ...petal({ length: 5, width: 2.2, material: 'gold' }, [19.5, 2.4], 0.7, detail),
    ...petal({ length: 4.4, width: 2, material: 'gold' }, [30.8, 9.2], 2.4, detail),
    ...granules({ radius: 0.55, material: 'gold' }, points('25.2 3.2, 19 8.6, 31 5.4, 36.2 3'), detail),
  ];
  const front = [1, -1].flatMap((up) => {
    const half = up > 0 ? quarter : moveParts(quarter, place({ mirror: true, turnZ: Math.PI }));
    return [...half, ...moveParts(half, place({ mirror: true }))];
  });
  const back = detail.isFine ? moveParts(front, place({ y: RADIUS * Math.PI })) : [];
  return [...front, ...back];
}

function hoops(detail: Detail): Part[] {
  const round = (gap: number) => onPlate(ellipse(RADIUS + gap, RADIUS + gap, detail.count(10, 36)), 0);
  const at = (x: number) => place({ x, turnY: Math.PI / 2 });
  return [-39, -11.2, 11.2, 39].flatMap((x) => [
    ...moveParts(plainWire(round(0.4), { radius: 0.75 }, detail), at(x)),
    ...[-1.3, 1.3].flatMap((gap) =>
      moveParts(twistedWire(round(0.3), { radius: 0.5, material: 'gold' }, detail), at(x + gap)),
    ),
  ]);
}

/** Domed ends set with a turquoise among grains, like a small cupola lying on its side. */
function caps(detail: Detail): Part[] {
  const dome = tube({ length: 2, radius: RADIUS, sections: 1, cap: CAP }, detail);
  return [-1, 1].flatMap((side) => {
    const turn = place({ x: side * (LENGTH / 2 + CAP * 0.62), turnY: (side * Math.PI) / 2 });
    const ring = moveParts(
      granuleRow({ radius: 0.8 }, ellipse(6.2, 6.2, detail.count(10, 30)), detail),
      turn,
    );
    const eye = stone(
      { material: 'turquoise', cut: 'cabochon', half: [2.6, 2.6], height: 1.5, collar: 'silver' },
      [0, 0, CAP * 0.32],
      detail,
    );
    return [...moveParts(dome, place({ x: side * (LENGTH / 2) })), ...ring, ...moveParts(eye, turn)];
  });
}

function stones(detail: Detail): Part[] {
  const cabochon = { cut: 'cabochon', collar: 'gold', crown: 'silver' } as const;
  return [
    ...stone(
      { ...cabochon, material: 'turquoise', half: [6.2, 4.6], height: 2.4 },
      [0, 0, RADIUS - 0.9],
      detail,
    ),
    ...[-1, 1].flatMap((side) => [
      ...stone(
        { ...cabochon, material: 'coral', half: [3.6, 3.2], height: 1.8 },
        [side * 24.6, 0, RADIUS - 0.7],
        detail,
      ),
      ...stone(
        { ...cabochon, crown: 'gold', material: 'turquoise', half: [2, 2], height: 1.2 },
        [side * 34, 0, RADIUS - 0.3],
        detail,
      ),
    ]),
  ];
}

function fringe(detail: Detail): Part[] {
  return times(PENDANTS, (index) => {
    const x = mix(-36, 36, index / (PENDANTS - 1));
    const coral = moveParts([bead(2.3, detail, 'coral', 2.7)], place({ y: -3 }));
    const collars = detail.isFine
      ? [-0.4, -5.6].flatMap((y) => moveParts([bead(0.9, detail, 'silver', 0.5)], place({ y })))
      : [];
    const leaf = moveParts(leafDrop({ length: 16, width: 8 }, detail), place({ y: -5.8 }));
    const end = [...coral, ...collars, ...leaf];
    return pendant(
      [x, -RADIUS - 1, 0],
      { length: 32, link: 2.7, wire: 0.38, seed: 80 + index, end, turn: 0.5 },
      detail,
    );
  }).flat();
}

function hangers(detail: Detail): Part[] {
  const crest: Vec2 = [0, 0];
  return [
    ...[-1, 1].flatMap((side) => [
      ...moveParts(
        [ring({ radius: 2.2, wire: 0.65 }, detail)],
        place({ x: side * 39, y: RADIUS + 1.6, turnY: Math.PI / 2 }),
      ),
      ...moveParts([ring({ radius: 3.1, wire: 0.6 }, detail)], place({ x: side * 39, y: RADIUS + 4.9 })),
    ]),
    ...moveParts(
      [
        ...rosette({ radius: 1.1, petals: 8, material: 'gold' }, crest, detail),
        ...granuleTriangle({ radius: 0.6, rows: 4, z: 0 }, [0, 2.8], detail),
      ],
      place({ y: RADIUS, z: 0.2, turnX: -Math.PI / 2 }),
    ),
  ];
}
