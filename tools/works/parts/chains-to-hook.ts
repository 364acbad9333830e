import type { Vec3 } from '#kit';
import { bezier, lift, place, points, spiral, times } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { moveParts } from '../part';
import { chain } from './chain';
import { plainWire, ring } from './wirework';

/** Chains from the left, the middle and the right that run together to a hook whose foot is `hook` high. */
export function chainsToHook(from: readonly Vec3[], hook: number, detail: Detail): Part[] {
  const style = { link: 4.8, wire: 0.55, material: 'gold' } as const;
  const runs = from.flatMap((start, index) => {
    const end: Vec3 = [(index - 1) * 1.6, hook - 3, -2];
    const line = times(13, (step): Vec3 => {
      const t = step / 12;
      // A slack chain falls a little under its line.
      const slack = (index === 1 ? 0 : 3.5) * Math.sin(Math.PI * t);
      return [
        start[0] + (end[0] - start[0]) * t,
        start[1] + (end[1] - start[1]) * t - slack,
        start[2] + (end[2] - start[2]) * t,
      ];
    });
    const eye = ring({ radius: 1.7, wire: 0.5, material: 'gold' }, detail);
    return [
      ...chain(line, { ...style, seed: index + 3 }, detail),
      ...moveParts([eye], place({ x: start[0], y: start[1] - 0.6, z: start[2], turnY: 0.5 })),
    ];
  });
  const bow: Vec3[] = [
    ...lift(spiral([0, 0], [2.6, 2.6], -1.5, 0.98, 14), 0),
    ...lift(bezier(points('0.6 2.7, 0.2 7, -0.4 10, 0 12.5')), 0).slice(1),
    ...lift(spiral([2.7, 12.5], [2.7, 2.7], Math.PI, -0.62, 14), 0).slice(1),
  ];
  return [
    ...runs,
    ...moveParts(
      plainWire(bow, { radius: 0.75, material: 'gold', closed: false, free: true }, detail),
      place({ y: hook - 1.5, z: -2 }),
    ),
  ];
}
