import type { LathePoint } from '../../geometry';
import { circle, lathe, lift, mix, place, points, sheet, times } from '../../geometry';
import type { Detail } from '../detail';
import { cutArea, cutLine } from '../engraving/drawing';
import type { Part } from '../part';
import { bendParts, moveParts, part } from '../part';
import { around } from './around';
import { bead } from './bead';
import { beddedStone } from './bedded-stone';
import { engrave } from './engraving';
import { coarser } from './fewer';
import { granuleRow, granuleTriangle } from './granules';
import { horns, wave } from './kyrgyz-ornament';
import { winding } from './winding';
import { plainWire, twistedWire } from './wirework';

/** Radius of the rim and height to the top of the knob. */
export const CONE = { rim: 22, height: 55 } as const;

const SECTORS = 6;
const BELT: readonly [low: number, high: number] = [4.4, 17.5];

/** The cone's wall: a little hollow, as sheet drawn up by hammering is. */
const coneAt = (y: number): number => {
  const share = Math.min(1, Math.max(0, y / 46));
  return mix(21.4, 6.4, share) - 1.5 * Math.sin(Math.PI * share);
};

/** A temple cone on its rim at the origin: a belt of niello with corals, a wall wound with wire, a knob. */
export function woundCone(detail: Detail): Part[] {
  const lean = Math.atan2(15, 46);
  const onWall = (y: number, count: number, start: number, make: () => readonly Part[]) =>
    around({ count, radius: coneAt(y) - 0.1, y, tilt: lean, start }, make);
  const corals = onWall(11, SECTORS, 0.5, () =>
    beddedStone(
      { material: 'coral', cut: 'cabochon', half: [2.9, 3.4], height: 2, teeth: 9 },
      [0, 0, 0],
      detail,
    ),
  );
  return [
    part('silver', lathe(shell(detail), detail.count(12, 48)), 36),
    ...belt(detail),
    ...corals,
    ...winding({ from: 18.6, to: 37.6, wire: 0.56, radiusAt: coneAt, steps: 23, ridges: 4 }, detail),
    ...hoop(17.6, 0.7, true, detail),
    ...(detail.isFine
      ? [
          ...hoop(38.2, 0.6, true, detail),
          ...hoop(19.2, 0.45, false, detail),
          ...moveParts(
            granuleRow({ radius: 1.15 }, circle(CONE.rim - 0.3, 60), coarser(detail, 0.7)),
            place({ y: 1.7, turnX: -Math.PI / 2 }),
          ),
          ...onWall(41.5, 6, 0, () =>
            granuleTriangle({ radius: 0.5, rows: 4 }, [0, -2.4], coarser(detail, 0.7)),
          ),
          ...moveParts(
            twistedWire(lift(circle(4.1, 24), 0), { radius: 0.5 }, detail),
            place({ y: 52.4, turnX: -Math.PI / 2 }),
          ),
        ]
      : []),
    ...moveParts([bead(4, detail)], place({ y: 52.4 })),
  ];
}

/** Closed below by a sheet that lies a little higher than the rim. */
const shell = (detail: Detail): LathePoint[] => [
  [0, 2.4],
  [CONE.rim - 3, 2.2],
  ...(detail.isFine ? ([[CONE.rim - 1.6, 0.2]] as const) : []),
  [CONE.rim - 0.6, 0],
  [CONE.rim, 0.7],
  [CONE.rim - 0.2, 2.6],
  ...(detail.isFine ? [4, 6, 9, 12, 15, 17.5, 24, 32, 40, 46] : [4.4, 17.5, 46]).map(
    (y): LathePoint => [coneAt(y), y],
  ),
  [5.2, 48],
  [4.2, 49.6],
  [0, 50],
];

const hoop = (y: number, radius: number, twisted: boolean, detail: Detail): Part[] =>
  moveParts(
    (twisted ? twistedWire : plainWire)(
      lift(circle(coneAt(y) + radius * 0.5, detail.count(12, 60)), 0),
      { radius },
      coarser(detail, 0.6),
    ),
    place({ y, turnX: -Math.PI / 2 }),
  );

/** Half of one field of the niello about the foot of the cone. */
const HALF = (Math.PI * coneAt(11)) / SECTORS;
const FINE = { width: 0.34, depth: 0 };
const BOLD = { width: 0.56, depth: 0 };

/** Horns up and down between two waves, bright on black; the same in every field. */
const DRAWING = {
  box: { left: -HALF, low: BELT[0], right: HALF, top: BELT[1] },
  shapes: [
    cutArea([points('-12 5.6, 12 5.6, 12 16.5, -12 16.5')]),
    wave([-HALF, 15.6], [HALF, 15.6], 0.8, 6, FINE),
    wave([-HALF, 6.5], [HALF, 6.5], 0.8, 6, FINE),
    ...horns([0, 11], 4.6, Math.PI / 2, BOLD),
    ...horns([0, 11], 4.4, -Math.PI / 2, BOLD),
    ...[-1, 1].map((side) => cutLine(points(`${side * 5.2} 8, ${side * 4.6} 11, ${side * 5.2} 14`), 0.4, 0)),
  ],
  niello: true,
};

function belt(detail: Detail): Part[] {
  const [low, high] = BELT;
  const field = points(`${-HALF} ${low}, ${HALF} ${low}, ${HALF} ${high}, ${-HALF} ${high}`);
  const flat = engrave([part('silver', sheet(field, detail.isFine ? 3.3 : 4.6, 0), 60)], DRAWING);
  const rolled = bendParts(flat, ([x, y]) => {
    const angle = (x / HALF) * (Math.PI / SECTORS);
    const reach = coneAt(y) + 0.14;
    return [reach * Math.sin(angle), y, reach * Math.cos(angle)];
  });
  return times(SECTORS, (index) =>
    moveParts(rolled, place({ turnY: (index / SECTORS) * Math.PI * 2 })),
  ).flat();
}
