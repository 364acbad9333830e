import type { Vec2, Vec3 } from '#kit';
import {
  arc,
  bezier,
  circle,
  ellipse,
  inset,
  mirrorOutline,
  place,
  points,
  spiral,
  times,
} from '../../geometry';
import type { Detail } from '../detail';
import { createDetail } from '../detail';
import type { Part } from '../part';
import { bendParts, moveParts } from '../part';
import { granuleRow, granules, granuleTriangle, rosette } from '../parts/granules';
import { plate } from '../parts/plate';
import { petal, scroll } from '../parts/scroll';
import { gem } from '../parts/stone';
import { onPlate, plainWire, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** Sides cut in curves: two wings above, a waist, a trefoil foot. */
const OUTLINE = stretched(
  mirrorOutline([
    ...arc(0, -35.4, 7.1, -Math.PI / 2, -0.42, 14),
    ...arc(10.2, -29.6, 6.1, -1.5, 1.85, 18),
    ...bezier(points('8.4 -23.6, 6.6 -19.4, 9.6 -15.6, 13.2 -15.2')),
    ...bezier(points('13.2 -15.2, 18.4 -14.4, 20.5 -8.6, 20.4 -3.4')).slice(1),
    ...bezier(points('20.4 -3.4, 20.4 0.8, 17.6 3, 15 4')).slice(1),
    ...bezier(points('15 4, 12.6 5.4, 12.6 9.4, 15 10.8')).slice(1),
    ...bezier(points('15 10.8, 18.6 12.4, 20.5 16, 20.4 20.6')).slice(1),
    ...bezier(points('20.4 20.6, 20.2 26.4, 16.6 30, 11.6 30.4')).slice(1),
    ...bezier(points('11.6 30.4, 6.4 30.8, 4.4 33.6, 0 33.6')).slice(1),
  ]),
);

/** The drawing is a little short of the published 85 mm: it is drawn out downwards. */
function stretched(outline: readonly Vec2[]): Vec2[] {
  return outline.map(([x, y]) => [x, y < 0 ? y * 1.078 : y]);
}

const BOSS: Vec2 = [0, 8.6];

/** Struck from behind: higher in the middle of the plate and of the foot. */
const strike = ([x, y, z]: Vec3): Vec3 => [
  x,
  y,
  z +
    1.6 * Math.max(0, 1 - (x / 23) ** 2 - ((y - 8.6) / 28) ** 2) ** 2 +
    0.9 * Math.max(0, 1 - (x / 13) ** 2 - ((y + 34) / 13) ** 2) ** 2,
];

export const baqaTuyme: Piece = {
  id: 'baqa-tuyme',
  size: { width: 41, height: 85 },
  notes:
    'After REM 5111-45/1 (85 × 41 mm, Karakalpak, Chimbay): sides cut in curves and narrowing to a trefoil, stamped six-petal rosette with medallions, a boss with a many-petalled rosette in an oval bezel at the centre, two ribbed loops at the top. All silver. The exact curve of the sides is a proposal.',
  build: (detail) => [...bendParts(face(detail), strike), ...loops(detail)],
};

function face(detail: Detail): Part[] {
  // The deep curves of the sides need sheet of small triangles even from afar.
  const sheetDetail = detail.isFine ? detail : createDetail(0.36);
  const line = (gap: number, z: number) => onPlate(inset(OUTLINE, gap, 0.4), z);
  return [
    ...plate(
      OUTLINE,
      { thickness: 1, border: 2.1, grain: detail.isFine ? 0.62 : 1.6, sunk: 0.1 },
      sheetDetail,
    ),
    ...plainWire(line(0.6, 0.1), { radius: 0.45 }, detail),
    ...granuleRow({ radius: 0.42 }, inset(OUTLINE, 1.55, 0.4), detail),
    ...plainWire(line(2.4, 0), { radius: 0.28 }, detail),
    ...bigRosette(detail),
    ...boss(detail),
    ...wings(detail),
    ...foot(detail),
  ];
}

/** Six broad petals around the boss, each with a medallion at its end. */
function bigRosette(detail: Detail): Part[] {
  return times(6, (index) => {
    const heading = Math.PI / 2 + (index / 6) * Math.PI * 2;
    const at = (reach: number): Vec2 => [
      BOSS[0] + Math.cos(heading) * reach * 0.92,
      BOSS[1] + Math.sin(heading) * reach * 1.06,
    ];
    const between = heading + Math.PI / 6;
    const gap: Vec2 = [BOSS[0] + Math.cos(between) * 10.2, BOSS[1] + Math.sin(between) * 12];
    return [
      ...petal({ length: 7.4, width: 5.4, material: 'silver', relief: 1 }, at(6.4), heading, detail),
      ...petal(
        { length: 4.4, width: 1.5, material: 'silver', z: 0.75, relief: 0.5 },
        at(7.4),
        heading,
        detail,
      ),
      ...medallion(at(16.4), 2.35, detail),
      ...granules({ radius: 0.6 }, [gap], detail),
      ...(detail.isFine
        ? granuleTriangle(
            { radius: 0.34, rows: 3, turn: between - Math.PI / 2 },
            [gap[0] + Math.cos(between) * 1.4, gap[1] + Math.sin(between) * 1.4],
            detail,
          )
        : []),
    ];
  }).flat();
}

/** A struck disc: a dome in a ring of grains. */
function medallion(at: Vec2, radius: number, detail: Detail): Part[] {
  const hoop = circle(radius, detail.count(8, 30)).map(([x, y]): Vec2 => [x + at[0], y + at[1]]);
  return [
    ...granules({ radius: radius * 0.5 }, [at], detail),
    ...plainWire(
      onPlate(
        circle(radius * 0.68, 24).map(([x, y]): Vec2 => [x + at[0], y + at[1]]),
        0.05,
      ),
      { radius: 0.2 },
      detail,
    ),
    ...granuleRow({ radius: 0.36 }, hoop, detail),
  ];
}

/** The raised oval in the middle with its rosette of many petals. */
function boss(detail: Detail): Part[] {
  const swell = { ...gem({ material: 'silver', half: [5, 5.9], height: 2, cut: 'cabochon' }, detail) };
  const petals = detail.isFine ? 16 : 8;
  const rays = times(petals, (index) => {
    const angle = (index / petals) * Math.PI * 2;
    const start: Vec2 = [Math.cos(angle) * 1.2, Math.sin(angle) * 1.4];
    const ray = petal({ length: 3.2, width: 1.05, material: 'silver', relief: 0.5 }, start, angle, detail);
    return bendParts(ray, ([x, y, z]) => [
      x,
      y,
      z + 1.3 + 2 * Math.sqrt(Math.max(0, 1 - (x / 5) ** 2 - (y / 5.9) ** 2)) - 0.1,
    ]);
  });
  const oval = (gap: number) => ellipse(5 + gap, 5.9 + gap, 64);
  const work = [
    swell,
    ...rays.flat(),
    ...granules({ radius: 0.95, z: 3.1 }, [[0, 0]], detail),
    ...twistedWire(onPlate(oval(0.55), 0.45), { radius: 0.55 }, detail),
    ...granuleRow({ radius: 0.42 }, oval(1.5), detail),
  ];
  return moveParts(work, place({ x: BOSS[0], y: BOSS[1] }));
}

/** Curls and leaves in the four wings. */
function wings(detail: Detail): Part[] {
  const right = [
    ...scroll(spiral([15.2, 24.2], [2.7, 0.6], -2.4, 1.2, 26), { width: 0.95, material: 'silver' }, detail),
    ...scroll(spiral([15.2, -7.4], [2.9, 0.6], 2.4, -1.2, 26), { width: 0.95, material: 'silver' }, detail),
    ...petal({ length: 4.2, width: 1.7, material: 'silver' }, [11.2, 26.2], 1.9, detail),
    ...petal({ length: 4.2, width: 1.7, material: 'silver' }, [9.6, -9.6], -1.1, detail),
    ...scroll(spiral([5.4, -12.6], [2.6, 0.6], 0.6, 1.25, 26), { width: 0.9, material: 'silver' }, detail),
    ...scroll(spiral([8.4, 27], [2, 0.5], 0.4, -1.2, 26), { width: 0.8, material: 'silver' }, detail),
    ...granules({ radius: 0.5 }, points('15.2 24.2, 15.2 -7.4, 17 13.6, 16.6 1.4, 11 -12.4'), detail),
  ];
  return [...right, ...moveParts(right, place({ mirror: true }))];
}

/** The trefoil: a rosette in each lobe, a spray of leaves at the neck. */
function foot(detail: Detail): Part[] {
  return [
    ...medallion([0, -38.6], 3.1, detail),
    ...[-1, 1].flatMap((side) => medallion([side * 9.8, -32], 2.6, detail)),
    ...times(5, (index) =>
      petal(
        { length: 6.6, width: 2, material: 'silver' },
        [0, -27.6],
        Math.PI / 2 + (index - 2) * 0.42,
        detail,
      ),
    ).flat(),
    ...rosette({ radius: 0.8, petals: 8 }, [0, -32.2], detail),
    ...granuleTriangle({ radius: 0.42, rows: 4, turn: Math.PI }, [0, -18.4], detail),
  ];
}

/** Two ribbed loops by which it is sewn on. */
function loops(detail: Detail): Part[] {
  return [-1, 1].flatMap((side) =>
    times(3, (rib) => {
      const bow = arc(0, 0, 4.2, -0.75, Math.PI + 0.75, detail.count(6, 22));
      return moveParts(
        plainWire(onPlate(bow, 0), { radius: 0.62, closed: false, free: true }, detail),
        place({ x: side * 7.6, y: 34.2, z: -0.6 + rib * 0.95 }),
      );
    }).flat(),
  );
}
