import type { Vec2, Vec3 } from '#kit';
import {
  bezier,
  circle,
  lathe,
  lift,
  mirrorOutline,
  place,
  points,
  resample,
  spiral,
  sweep,
  times,
} from '../../../geometry';
import type { Detail } from '../../detail';
import type { Part } from '../../part';
import { moveParts, part } from '../../part';
import { both, fewer } from '../../parts/fewer';
import { granule, granules } from '../../parts/granules';
import { stone } from '../../parts/stone';
import { onPlate, plainWire, ring, twistedWire } from '../../parts/wirework';

/** Radii, from the middle outwards: seat of the boss, field of scrolls, border of rings. */
const [SEAT, BORDER] = [9.4, 26.8];
export const FIELD = 22.8;
const SECTORS = 8;
/** Soldered by eye: the spokes do not stand quite upright. */
const LEAN = 0.021;
/** The disc itself: hoops and rays, eight sectors of scrolls, and the boss in their middle. */
export const medallion = (detail: Detail): Part[] => [
  ...frame(detail),
  ...around8((index) => sector(index, detail)),
  ...boss(detail),
];

/** Eight times about the middle; what is made stands over the +y axis. */
const around8 = (make: (index: number) => Part[]): Part[] =>
  times(SECTORS, (index) =>
    moveParts(make(index), place({ turnZ: (Math.PI * 2 * (index + 0.5)) / SECTORS + LEAN })),
  ).flat();

/** A strip of sheet on its edge, as filigree frames are bent from. */
export function strip(
  line: readonly Vec2[],
  width: number,
  detail: Detail,
  closed = false,
  high = 1.7,
  step = 1.2,
): Part[] {
  const profile: Vec2[] = [
    [width / 2, 0],
    ...(detail.isFine ? ([[width / 2, high - 0.12]] as const) : []),
    [width / 2 - 0.08, high],
    [-width / 2 + 0.08, high],
    ...(detail.isFine ? ([[-width / 2, high - 0.12]] as const) : []),
    [-width / 2, 0],
  ];
  // Short steps: one long face would carry the shade of its ends along.
  const path = closed
    ? lift(line, -high / 2)
    : resample(lift(line, -high / 2), detail.isFine ? step : step * 3.2);
  return [part('silver', sweep(path, profile, { closed }), 40)];
}

/** Two hoops with a row of grained rings between them, and rays of little loops outside. */
function frame(detail: Detail): Part[] {
  const round = (radius: number) => circle(radius, detail.count(26, 84));
  const small = fewer(detail, 0.7);
  const turned = (count: number, radius: number, make: () => Part[], start = 0): Part[] =>
    times(count, (index) => {
      const angle = (Math.PI * 2 * (index + start)) / count;
      return moveParts(
        make(),
        place({ x: radius * Math.cos(angle), y: radius * Math.sin(angle), turnZ: angle - Math.PI / 2 }),
      );
    }).flat();
  const middle = (FIELD + BORDER) / 2;
  const eyes = turned(36, middle, () => [
    ...(detail.isFine ? [ring({ radius: 1.5, wire: 0.34 }, detail)] : []),
    ...(detail.isFine ? [granule({ radius: 0.75, z: -0.1 }, [0, 0], small)] : []),
  ]);
  const rays = turned(
    detail.isFine ? 40 : 20,
    BORDER + 1.15,
    () => [
      ...(detail.isFine ? [ring({ radius: 0.95, wire: 0.32, stretch: 0.95 }, small)] : []),
      ...moveParts(
        [granule({ radius: detail.isFine ? 0.72 : 1.2, z: -0.3 }, [0, 0], small)],
        place({ y: detail.isFine ? 1.1 : -0.4 }),
      ),
    ],
    0.5,
  );
  return [
    ...strip(round(FIELD), 0.9, detail, true),
    ...strip(round(BORDER), 1, detail, true, 2),
    ...twistedWire(onPlate(round(FIELD), 0.95), { radius: 0.52, pitch: 3.2 }, detail),
    ...twistedWire(onPlate(round(BORDER), 1.1), { radius: 0.6, pitch: 3.6 }, detail),
    ...(detail.isFine ? eyes : band(middle)),
    ...rays,
  ];
}

/** From afar the row of rings is a flat ribbed band. */
function band(middle: number): Part[] {
  const line = circle(middle, 36).map(([x, y], index): Vec3 => [x, y, index % 2 ? 0.5 : -0.1]);
  const flat: Vec2[] = [
    [1.5, -0.5],
    [1.5, 0],
    [0, 0.35],
    [-1.5, 0],
    [-1.5, -0.5],
  ];
  return [part('silver-matte', sweep(line, flat, { closed: true }), 30)];
}

/** One of eight sectors: a spoke at its side, and a palmette of scrolls within. */
function sector(index: number, detail: Detail): Part[] {
  const steps = detail.count(3, 10);
  const half = Math.PI / SECTORS;
  const onSpoke = (radius: number): Vec2 => [radius * Math.sin(half), radius * Math.cos(half)];
  const small = fewer(detail, 0.7);
  const heart = [
    ...bezier(points('0.4 10.4, 2.4 11.6, 6.6 13.4, 6.5 17.8'), steps),
    ...spiral([4, 17.9], [2.5, 0.75], 0, 1.45, detail.count(7, 34)).slice(1),
  ];
  // Small rings fill the corners: each touches what is beside it.
  const eyes: readonly (readonly [x: number, y: number, radius: number])[] = [
    [2.3, 21.5, 0.85],
    [4.5, 21.3, 0.75],
    [6.8, 20.7, 0.95],
    [1.75, 13.5, 1.3],
  ];
  const right = [
    ...strip(heart, detail.isFine ? 0.5 : 0.75, detail, false, 1.3, 0.5),
    ...(detail.isFine
      ? [
          ...granules({ radius: 0.75, z: 0.1 }, [[4, 17.9]], detail),
          ...eyes.flatMap(([x, y, radius]) => [
            ...moveParts([ring({ radius, wire: 0.32 }, small)], place({ x, y })),
            granule({ radius: radius * 0.75, z: -0.15 }, [x, y], small),
          ]),
        ]
      : []),
  ];
  const drop = mirrorOutline(bezier(points('0 22.2, 1.1 20.4, 2 15.6, 0 14.4'), detail.count(2, 8)));
  const spoke = (detail.isFine ? [-0.55, 0.55] : [0]).flatMap((gap) => {
    const [from, to] = [onSpoke(SEAT), onSpoke(FIELD)];
    const aside: Vec2 = [gap * Math.cos(half), -gap * Math.sin(half)];
    return strip(
      [add(from, aside), add(to, aside)],
      detail.isFine ? 0.5 : 1.5,
      detail,
      false,
      1.7,
      detail.isFine ? 1.2 : 1.4,
    );
  });
  const grains = detail.isFine
    ? granules(
        { radius: 0.52, z: 0.5, seed: index + 2 },
        times(11, (spot) => onSpoke(SEAT + 1.4 + spot * 1.1)),
        small,
      )
    : [];
  const joint = onSpoke((FIELD + BORDER) / 2 - 0.2);
  return [
    ...both(right),
    ...(detail.isFine ? plainWire(onPlate(drop, 0.05), { radius: 0.4, free: true }, small) : []),
    ...(detail.isFine ? granules({ radius: 0.8, z: -0.1 }, points('0 15.6, 0 17.2, 0 18.8'), detail) : []),
    ...(detail.isFine ? strip(points('0 9.6, 0 14.6'), 0.45, detail, false, 1.2) : []),
    ...spoke,
    ...grains,
    ...stone(
      { material: 'coral', cut: 'cabochon', half: [1.75, 1.75], height: 1.2, teeth: 10 },
      [joint[0], joint[1], 0.6],
      small,
    ),
  ];
}

const add = ([ax, ay]: Vec2, [bx, by]: Vec2): Vec2 => [ax + bx, ay + by];

/** A stepped boss with the large coral. */
function boss(detail: Detail): Part[] {
  const profile = lathe(
    [
      [0, -1.4],
      [SEAT - 0.2, -1.4],
      [SEAT + 0.1, -1.1],
      [SEAT + 0.1, 0.5],
      [SEAT - 0.3, 0.9],
      [8.2, 1],
      [7.2, 1.6],
      [6.9, 2.3],
      [0, 2.4],
    ],
    detail.count(16, 56),
  );
  const turn = place({ turnX: Math.PI / 2 });
  const round = (radius: number) => circle(radius, detail.count(16, 60));
  const flowers = times(detail.isFine ? 24 : 8, (index): Vec2 => {
    const angle = (Math.PI * 2 * (index + 0.5)) / (detail.isFine ? 24 : 8);
    return [8.35 * Math.cos(angle), 8.35 * Math.sin(angle)];
  });
  return [
    ...moveParts([part('silver', profile, 34)], turn),
    ...twistedWire(onPlate(round(SEAT + 0.05), 0.75), { radius: 0.5, pitch: 3 }, detail),
    ...granules({ radius: 0.72, z: 0.95 }, flowers, detail),
    ...stone(
      { material: 'coral', cut: 'cabochon', half: [5, 5], height: 2.7, collar: 'silver', teeth: 18 },
      [0, 0, 2.3],
      detail,
    ),
  ];
}
