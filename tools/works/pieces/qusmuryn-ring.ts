import type { Vec2, Vec3 } from '#kit';
import {
  bezier,
  flipMesh,
  inset,
  lift,
  loft,
  mapMesh,
  mirrorOutline,
  mix,
  place,
  points,
  sheet,
  spiral,
  times,
  wire,
} from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { bendParts, moveParts, part, ROUND } from '../part';
import { granules, granuleTriangle } from '../parts/granules';
import { petal, scroll } from '../parts/scroll';
import { onPlate, plainWire, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** An almond with its point, the beak, upwards. */
const OUTLINE = mirrorOutline(
  bezier(points('0 -18.2, 6.1 -18.2, 12.9 -13, 12.9 -4.5, 12.9 4.5, 4.4 11, 0 18.1'), 30),
);

const BOX = 7.6;
/** Of the middle line of the shank. */
const SHANK_RADIUS = 10.25;
const SHANK_WIRE = 0.74;

/** The face swells a little, as beaten sheet over a hollow box does. */
const swell = ([x, y, z]: Vec3): Vec3 => [x, y, z + 0.8 * Math.max(0, 1 - (x / 14) ** 2 - (y / 19.5) ** 2)];

export const qusmurynRing: Piece = {
  id: 'qusmuryn-ring',
  size: { width: 26.5, height: 37, depth: 30 },
  notes:
    'Sizes and ornament after REM 1471-6: hollow almond box 37 × 26.5 × 8 mm, grooved shank of 19 mm inside and 22 mm outside with split ends; horn scrolls with a pyramid over horseshoe scrolls, a double line with chevrons, a wavy line on the rim. Engraved lines are made as low relief.',
  still: { from: [0.42, 0.24, 1], frame: 1.4 },
  build: (detail) => [...box(detail), ...bendParts(face(detail), swell), ...rim(detail), ...shank(detail)],
};

function box(detail: Detail): Part[] {
  const step = detail.size(2.6, 0.5);
  const outline = inset(OUTLINE, 0.01, step);
  const wall = loft(
    outline,
    [
      [0.7, -BOX],
      [0, -BOX + 0.6],
      [0, -0.7],
      [0.55, -0.1],
    ],
    { top: false },
  );
  const top = sheet(inset(OUTLINE, 0.5, step), detail.size(3, 0.55), -0.1);
  const back = flipMesh(sheet(inset(OUTLINE, 0.68, step), detail.size(4, 0.9), -BOX));
  return [part('silver', wall, 40), part('silver-matte', mapMesh(top, swell), 60), part('silver', back)];
}

function face(detail: Detail): Part[] {
  const line = (gap: number) => onPlate(inset(OUTLINE, gap, 0.4), 0);
  return [
    ...twistedWire(line(0.75), { radius: 0.5 }, detail),
    ...plainWire(line(1.9), { radius: 0.24 }, detail),
    ...chevrons(detail),
    ...plainWire(line(3.9), { radius: 0.24 }, detail),
    ...horns(detail),
    ...horseshoes(detail),
    ...granuleTriangle({ radius: 0.38, rows: 4 }, [0, 1.8], detail),
    ...granules({ radius: 0.5 }, points('0 -3.2, 0 -13.2, 0 9.6'), detail),
    ...granules(
      { radius: 0.32 },
      points('1.3 -3.2, -1.3 -3.2, 0 -1.9, 0 -4.5, 0.9 -13.2, -0.9 -13.2'),
      detail,
    ),
  ];
}

/** Chased darts all along the double line. */
function chevrons(detail: Detail): Part[] {
  const spots = inset(OUTLINE, 2.9, detail.isFine ? 1.35 : 3);
  return spots.flatMap(([x, y], index) => {
    const [bx, by] = spots[(index + 1) % spots.length] ?? [x, y];
    const heading = Math.atan2(by - y, bx - x);
    if (!detail.isFine)
      return petal({ length: 2, width: 1.2, material: 'silver', relief: 0.35 }, [x, y], heading, detail);
    return [0.72, -0.72].flatMap((turn) => {
      const start: Vec2 = [x - Math.cos(heading + turn) * 0.95, y - Math.sin(heading + turn) * 0.95];
      return petal(
        { length: 1.1, width: 0.42, material: 'silver', relief: 0.3 },
        start,
        heading + turn,
        detail,
      );
    });
  });
}

/** A pair of ram's horns above, springing from the axis. */
const horns = (detail: Detail): Part[] =>
  both((detail) => {
    const stem = bezier(points('0.4 -0.8, 3.2 -1.2, 5.5 0.4, 5.6 2.8'), detail.count(4, 12));
    const curl = spiral([3.7, 2.9], [1.9, 0.45], -0.05, 1.35, detail.count(8, 30));
    return [
      ...scroll([...stem, ...curl.slice(1)], { width: 0.85, material: 'silver', leaves: 0 }, detail),
      ...petal({ length: 2.4, width: 1, material: 'silver' }, [2.6, -1], -0.9, detail),
      ...granules({ radius: 0.34 }, [[3.7, 2.9]], detail),
    ];
  }, detail);

/** A pair of horseshoe scrolls below. */
const horseshoes = (detail: Detail): Part[] =>
  both((detail) => {
    const inner = spiral([2.6, -6.4], [1.5, 0.4], -Math.PI * 0.9, -1.1, detail.count(6, 22)).reverse();
    const bow = bezier(points('1.2 -6.9, 1.2 -12.4, 7.8 -12.6, 7.9 -7.6'), detail.count(5, 16));
    const outer = spiral([6.5, -7.4], [1.45, 0.4], 0, 1.1, detail.count(6, 22));
    return [
      ...scroll([...inner, ...bow.slice(1), ...outer.slice(1)], { width: 0.8, material: 'silver' }, detail),
      ...petal({ length: 3, width: 1.3, material: 'silver' }, [4.5, -10], Math.PI / 2, detail),
      ...petal({ length: 2.2, width: 1, material: 'silver' }, [4.5, -5.4], -1.57, detail),
    ];
  }, detail);

function both(make: (detail: Detail) => Part[], detail: Detail): Part[] {
  const right = make(detail);
  return [...right, ...moveParts(right, place({ mirror: true }))];
}

/** The wavy line between two plain ones around the wall of the box. */
function rim(detail: Detail): Part[] {
  const around = inset(OUTLINE, -0.1, detail.isFine ? 0.55 : 2.2);
  const wave = around.map(
    ([x, y], index): Vec3 => [x, y, -BOX / 2 + Math.sin(index * 0.9) * (detail.isFine ? 1.5 : 0)],
  );
  const edge = (z: number) => plainWire(lift(around, z), { radius: 0.3 }, detail);
  if (!detail.isFine) return [...edge(-1.3), ...edge(-BOX + 1.1)];
  return [
    part('silver', wire(wave, 0.32, { closed: true, sides: detail.count(4, 6) }), ROUND),
    ...edge(-1.3),
    ...edge(-BOX + 1.1),
  ];
}

/** Three wires side by side make the grooves; the outer ones part before they reach the box. */
function shank(detail: Detail): Part[] {
  const middle = -BOX + 0.1 - SHANK_RADIUS;
  const steps = detail.count(14, 56);
  const open = 0.62;
  return [-1, 0, 1].flatMap((track) => {
    const line = times(steps + 1, (index): Vec3 => {
      const t = index / steps;
      const angle = mix(open, Math.PI * 2 - open, t);
      const near = Math.max(0, 1 - Math.min(t, 1 - t) / 0.2);
      const [spread, sink] = [1.28 + 4.6 * near * near, track === 0 ? 0 : near * near * 0.9];
      const radius = SHANK_RADIUS + 0.02 + sink * 0.3;
      return [radius * Math.sin(angle), track * spread, middle + radius * Math.cos(angle) + sink];
    });
    // The middle wire stops where the others part, rolled into a small knob.
    const kept = track === 0 ? line.slice(Math.round(steps * 0.12), Math.round(steps * 0.88) + 1) : line;
    const knobs = track === 0 ? [kept[0], kept[kept.length - 1]] : [];
    return [
      part('silver', wire(kept, SHANK_WIRE, { sides: detail.count(5, 10), ground: [0, 1, 0] }), ROUND),
      ...knobs.flatMap((at) =>
        at
          ? moveParts(
              granules({ radius: 1.05 }, [[0, 0]], detail),
              place({ x: at[0], y: at[1], z: at[2], turnY: at[0] > 0 ? Math.PI / 2 : -Math.PI / 2 }),
            )
          : [],
      ),
    ];
  });
}
