import type { Vec2 } from '#kit';
import { item, lift, loft, place, resample, sweep, times } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts, part } from '../part';

export interface ScrollStyle {
  readonly width: number;
  readonly material?: MaterialName;
  readonly z?: number;
  /** Leaves that grow on either side. */
  readonly leaves?: number;
  readonly leafLength?: number;
}

/** A stem of half-round strip with tapering ends and leaves: the arabesque of gilded fields. */
export function scroll(line: readonly Vec2[], style: ScrollStyle, detail: Detail): Part[] {
  const { width, material = 'gold', z = 0, leaves = 0, leafLength = width * 4 } = style;
  const path = resample(
    lift(line, z),
    detail.isFine ? detail.size(width * 1.2, Math.max(0.5, width * 0.6)) : width * 4,
  );
  const half = width / 2;
  const section: Vec2[] = detail.isFine
    ? [
        [half, 0],
        [half * 0.72, half * 0.62],
        [0, half * 0.86],
        [-half * 0.72, half * 0.62],
        [-half, 0],
      ]
    : [
        [half, 0],
        [0, half * 0.8],
        [-half, 0],
      ];
  const taper = (share: number) => Math.min(1, 0.3 + 3.6 * Math.min(share, 1 - share));
  const stem = sweep(path, section, { scale: taper, solid: false });
  const count = detail.isFine ? leaves : Math.ceil(leaves * 0.4);
  const grown = times(count, (index) => {
    const at = Math.max(
      1,
      Math.min(path.length - 2, Math.round(((index + 0.6) / (count + 0.2)) * path.length)),
    );
    const [here, before, after] = [item(path, at), item(path, at - 1), item(path, at + 1)];
    const heading = Math.atan2(after[1] - before[1], after[0] - before[0]);
    const side = index % 2 ? 1 : -1;
    const size = leafLength * (1 - 0.3 * (index / Math.max(1, count)));
    return petal(
      { length: size, width: size * 0.42, material, z },
      [here[0], here[1]],
      heading + side * 0.75,
      detail,
    );
  });
  return [part(material, stem, 60), ...grown.flat()];
}

export interface PetalStyle {
  readonly length: number;
  readonly width: number;
  readonly material?: MaterialName;
  readonly z?: number;
  /** Height of the ridge. */
  readonly relief?: number;
}

/** A pointed leaf with a ridge, growing from a point along `heading`. */
export function petal(style: PetalStyle, [x, y]: Vec2, heading: number, detail: Detail): Part[] {
  const { length, width, material = 'gold', z = 0, relief = Math.min(0.8, width * 0.3) } = style;
  const steps = detail.isFine ? detail.count(3, 5) : 2;
  const right = times(steps + 1, (index): Vec2 => {
    const t = index / steps;
    return [length * t, -(width / 2) * Math.sin(Math.PI * t ** 0.8) ** 0.85 || 0];
  });
  const outline = [
    ...right,
    ...right
      .slice(1, -1)
      .reverse()
      .map(([u, v]): Vec2 => [u, -v]),
  ];
  const levels = detail.isFine
    ? ([
        [1, 0],
        [0.8, 0.6],
        [0.05, 1],
      ] as const)
    : ([
        [1, 0],
        [0.05, 1],
      ] as const);
  const middle = length * 0.45;
  const rings = levels.map(([share, rise]) =>
    outline.map(([u, v]): [number, number, number] => [
      middle + (u - middle) * (0.2 + 0.8 * share),
      v * share,
      rise * relief,
    ]),
  );
  const base = loft(outline, [[0, 0]], { top: false });
  const size = outline.length;
  const triangles = rings.slice(1).flatMap((_, row) =>
    times(size, (index) => {
      const [a, b] = [row * size + index, row * size + ((index + 1) % size)];
      return [
        [a, b, a + size],
        [b, b + size, a + size],
      ] as const;
    }).flat(),
  );
  const mesh = { vertices: rings.flat(), triangles: [...base.triangles, ...triangles] };
  return moveParts([part(material, mesh, 62)], place({ x, y, z, turnZ: heading }));
}
