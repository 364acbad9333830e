import type { Vec3 } from '#kit';
import type { Triangle } from '../../geometry';
import { place, times } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { moveParts, part } from '../part';
import type { StoneStyle } from './stone';
import { stone } from './stone';

/** A stone ground to flat facets about a table, in a toothed bezel, on the ground at `at`. */
export function roseCut(style: Omit<StoneStyle, 'cut'>, at: Vec3, detail: Detail): Part[] {
  const setting = stone({ ...style, cut: 'table' }, [0, 0, 0], detail).filter(
    ({ material }) => material !== style.material,
  );
  return moveParts(
    [...setting, facets(style)],
    place({ x: at[0], y: at[1], z: at[2], turnZ: style.turn ?? 0 }),
  );
}

/** Sixteen corners at the girdle, eight about the table; between them triangles by turns. */
function facets({ material, half: [a, b], height, power = 2 }: Omit<StoneStyle, 'cut'>): Part {
  const seat = Math.min(1.4, height * 0.6);
  const ring = (count: number, share: number, z: number): Vec3[] =>
    times(count, (index) => {
      const angle = (Math.PI * 2 * index) / count;
      const [x, y] = [Math.cos(angle), Math.sin(angle)];
      return [
        a * share * Math.sign(x) * Math.abs(x) ** (2 / power),
        b * share * Math.sign(y) * Math.abs(y) ** (2 / power),
        z,
      ];
    });
  const vertices = [
    ...ring(16, 1, 0),
    ...ring(16, 1, seat),
    ...ring(8, 0.66, seat + height * 0.86),
    ...ring(8, 0.4, seat + height),
  ];
  const [girdle, crown, table] = [16, 32, 40];
  const walls = times(16, (index): Triangle[] => {
    const next = (index + 1) % 16;
    return [
      [index, next, girdle + index],
      [next, girdle + next, girdle + index],
    ];
  }).flat();
  const slopes = times(8, (index): Triangle[] => {
    const [here, next] = [crown + index, crown + ((index + 1) % 8)];
    const [left, middle, right] = [2 * index, 2 * index + 1, (2 * index + 2) % 16].map(
      (corner) => girdle + corner,
    ) as [number, number, number];
    const [low, high] = [table + index, table + ((index + 1) % 8)];
    return [
      [left, middle, here],
      [middle, right, next],
      [middle, next, here],
      [here, next, low],
      [next, high, low],
    ];
  }).flat();
  const top = times(6, (index): Triangle => [table, table + index + 1, table + index + 2]);
  return part(material, { vertices, triangles: [...walls, ...slopes, ...top] }, 4);
}
