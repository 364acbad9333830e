import type { Vec2 } from '#kit';
import { circle, createRandom, item, lift, loft, place, resample, sway, times, wire } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { moveParts, part } from '../part';
import { along, hangingSpots, swag } from './along';
import { beadDrop, oneBead } from './bead-drop';
import { small } from './fewer';
import { gildedPlate } from './gilded-plate';
import { granules } from './granules';
import { spangle } from './spangle';
import { ringOfSpots } from './spots';
import { stone } from './stone';

export interface FlowerNecklaceStyle {
  /** Where its left end is fastened; the right one mirrors it. */
  readonly from: Vec2;
  /** How far its middle hangs below its ends. */
  readonly sag: number;
  readonly drops: number;
  /** 0 for the shortest of a set; its medallion grows with the rank. */
  readonly rank: number;
}

/** Beads and small flowers of sheet on a wire, drops as leaves, buds and grains, a medallion in the middle. */
export function flowerNecklace(style: FlowerNecklaceStyle, detail: Detail): Part[] {
  const {
    from: [x, y],
    rank: index,
  } = style;
  const line = swag([x, y], [-x, y], style.sag, 60);
  const random = createRandom(40 + index);
  const strand = along(line, detail.isFine ? 5 : 8.2, (which) => {
    if (which % 3 === 0) return rose(which, detail);
    const material = (which + index) % 3 === 1 ? 'coral' : 'turquoise';
    return oneBead({ material, radius: 1.9, length: 4.2 }, which * 3 + index, detail).parts;
  });
  // All of it is strung on one wire.
  const thread = [
    part(
      'gold',
      wire(resample(lift(line, -0.2), detail.isFine ? 2.4 : 13), 0.5, { sides: detail.isFine ? 4 : 3 }),
    ),
  ];
  const shapes = [
    { shape: 'leaf', length: 11, width: 6 },
    { shape: 'bud', length: 7.6, width: 4.8 },
    { shape: 'almond', length: 5.4, width: 4 },
  ] as const;
  const drops = hangingSpots(line, style.drops, -0.6).flatMap(([dx, dy, dz], which) => {
    if (Math.abs(dx) < 9) return [];
    const end = spangle(item(shapes, which % 3), small(detail));
    const parts = detail.isFine
      ? beadDrop(
          {
            links: 1 + index,
            eye: 1.15,
            seed: which + index * 40,
            end,
            beads: [{ material: which % 2 ? 'turquoise' : 'coral', radius: 1.4 }],
          },
          detail,
        ).parts
      : end;
    return moveParts(parts, place({ x: dx, y: dy - 1.4, z: dz, turnZ: sway(random, 0.02) }));
  });
  const low = y - style.sag;
  return [
    ...strand,
    ...thread,
    ...drops,
    ...moveParts(medallion(index, detail), place({ y: low - 7, z: 0.6 })),
  ];
}

/** A flower of thin sheet with a bead of coral, a link of the necklaces. */
function rose(seed: number, detail: Detail): readonly Part[] {
  if (!detail.isFine) return oneBead({ material: 'gold', radius: 2.6, length: 4.4 }, seed, detail).parts;
  const lobes = times(18, (index): Vec2 => {
    const angle = (index / 18) * Math.PI * 2;
    const reach = 2.7 + 0.5 * Math.abs(Math.sin(angle * 3));
    return [reach * Math.cos(angle), reach * Math.sin(angle)];
  });
  const levels = [
    [0, -0.4],
    [0, 0.2],
    [0.35, 0.45],
  ] as const;
  return [
    part('gold', loft(lobes, levels, { bottom: true })),
    ...granules({ radius: 1.35, material: seed % 2 ? 'turquoise' : 'coral', z: 0.4 }, [[0, 0]], detail),
  ];
}

/** A round medallion at the lowest point, larger on the longer necklaces, with its own fringe. */
function medallion(index: number, detail: Detail): Part[] {
  const radius = 9 + index * 2.6;
  const edge = circle(radius, 48);
  const colors = ['glass-green', 'glass-red', 'carnelian'] as const;
  const count = 3 + index * 2;
  const drops = times(count, (which) => {
    const angle = -Math.PI / 2 + (which - (count - 1) / 2) * (5.4 / radius);
    return moveParts(
      beadDrop(
        {
          links: 3 + index,
          eye: 1.15,
          seed: which + 500 + index * 10,
          beads: [{ material: 'coral', radius: 1.8, capped: true }],
          end: spangle({ shape: 'leaf', length: 10 + index, width: 5.8 }, small(detail)),
        },
        detail,
      ).parts,
      place({ x: (radius - 0.6) * Math.cos(angle), y: (radius - 0.6) * Math.sin(angle), z: -0.6 }),
    );
  }).flat();
  return [
    ...gildedPlate(edge, detail),
    ...stone(
      {
        material: item(colors, index),
        cut: 'cabochon',
        half: [radius * 0.36, radius * 0.36],
        height: 2.4,
        bezel: 'gold',
        collar: 'gold',
      },
      [0, 0, 0],
      small(detail),
    ),
    ...(detail.isFine
      ? granules(
          { radius: 0.5, material: 'gold' },
          ringOfSpots([0, 0], radius * 0.36 + 2.2, Math.round(radius * 2)),
          detail,
        )
      : []),
    ...drops,
  ];
}
