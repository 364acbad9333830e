import type { Vec2 } from '#kit';
import { createRandom, dome, place, sway, times, transformMesh } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { part, ROUND } from '../part';
import type { GranuleStyle } from './granules';
import { granules } from './granules';

/** A heap of grains fused like a berry: six in a ring, three on top. From afar it is one boss. */
export function mulberry(style: GranuleStyle, detail: Detail): Part[] {
  const { radius, material = 'silver', z = 0, seed = 1 } = style;
  if (!detail.isFine) {
    const boss = dome(radius * 2.5, detail.count(5, 7), 2, 0.5, radius * 2.1);
    return [part(material, transformMesh(boss, place({ z })), ROUND)];
  }
  const random = createRandom(seed);
  const turn = random() * Math.PI;
  const spots = times(6, (index): Vec2 => {
    const angle = turn + (Math.PI * index) / 3 + sway(random, 0.07);
    return [radius * 1.78 * Math.cos(angle), radius * 1.78 * Math.sin(angle)];
  });
  const top = times(3, (index): Vec2 => {
    const angle = turn + Math.PI * (0.5 + (index * 2) / 3) + sway(random, 0.1);
    return [radius * 0.95 * Math.cos(angle), radius * 0.95 * Math.sin(angle)];
  });
  return [
    ...granules({ ...style, material, z, seed }, spots, detail),
    ...granules({ radius: radius * 0.95, material, z: z + radius * 1.1, seed }, top, detail),
  ];
}
