import type { Vec2 } from '#kit';
import { ellipse, mix, spiral, times } from '../../geometry';
import { cutArea, cutLine } from '../engraving/drawing';

/** How a motif is cut: width of its lines and depth; depth 0 stays bright on a ground that is cut away. */
export interface Burin {
  readonly width: number;
  readonly depth: number;
}

/** Turns a motif drawn along +x and puts it at a place. */
const posed = (line: readonly Vec2[], [x, y]: Vec2, heading: number): Vec2[] => {
  const [cos, sin] = [Math.cos(heading), Math.sin(heading)];
  return line.map(([u, v]): Vec2 => [x + u * cos - v * sin, y + u * sin + v * cos]);
};

/** Ram's horns: a short stem that parts into two volutes, opening along `heading`. */
export function horns(at: Vec2, size: number, heading: number, burin: Burin): string[] {
  const volute = (side: number): Vec2[] => {
    const curl = spiral(
      [size * 0.62, side * size * 0.4],
      [size * 0.4, size * 0.12],
      side * -2.2,
      side * 1.3,
      30,
    );
    return [[0, 0], [size * 0.22, side * size * 0.03], ...curl];
  };
  return [1, -1].map((side) => cutLine(posed(volute(side), at, heading), burin.width, burin.depth));
}

/** A cross of four horns about a middle, with a small lozenge in it. */
export const hornCross = ([x, y]: Vec2, size: number, burin: Burin, turn = 0): string[] => [
  ...times(4, (index) => {
    const heading = turn + (index * Math.PI) / 2;
    // The horns start a little away from the middle, or they would run into their neighbours.
    const foot: Vec2 = [x + Math.cos(heading) * size * 0.3, y + Math.sin(heading) * size * 0.3];
    return horns(foot, size * 0.66, heading, burin);
  }).flat(),
  cutArea([ellipse(size * 0.24, size * 0.24, 4, 1).map(([u, v]): Vec2 => [x + u, y + v])], burin.depth),
];

/** A rosette of four pointed petals. */
export const fourPetals = (at: Vec2, size: number, burin: Burin, turn = Math.PI / 4): string[] =>
  times(4, (index) => {
    const petal = times(16, (step): Vec2 => {
      const angle = (Math.PI * 2 * step) / 16;
      return [
        size * (0.55 + 0.45 * Math.cos(angle)),
        size * 0.24 * Math.sin(angle) * (1 - 0.35 * Math.cos(angle)),
      ];
    });
    return cutArea([posed(petal, at, turn + (index * Math.PI) / 2)], burin.depth);
  });

/** A running wave from place to place. */
export function wave(from: Vec2, to: Vec2, height: number, waves: number, burin: Burin): string {
  const steps = waves * 12;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const span = Math.hypot(dx, dy);
  const line = times(
    steps + 1,
    (index): Vec2 => [(span * index) / steps, (height / 2) * Math.sin((Math.PI * 2 * index * waves) / steps)],
  );
  return cutLine(posed(line, from, Math.atan2(dy, dx)), burin.width, burin.depth);
}

/** A row of triangles shaded with strokes, their points to the left of the way from place to place. */
export function shadedTriangles(from: Vec2, to: Vec2, height: number, count: number, burin: Burin): string[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const [heading, side] = [Math.atan2(dy, dx), Math.hypot(dx, dy) / count];
  return times(count, (index) => {
    const at: Vec2 = [mix(from[0], to[0], index / count), mix(from[1], to[1], index / count)];
    const line = (points: readonly Vec2[], closed = false) =>
      cutLine(posed(points, at, heading), burin.width, burin.depth, closed);
    const strokes = [0.3, 0.5, 0.7].map((share): string => {
      const high = height * (1 - Math.abs(share * 2 - 1)) * 0.86;
      return line([
        [side * share, 0],
        [side * share, high],
      ]);
    });
    return [
      line(
        [
          [side * 0.06, 0],
          [side * 0.94, 0],
          [side / 2, height],
        ],
        true,
      ),
      ...strokes,
    ];
  }).flat();
}

/** A winding stem with leaves from place to place. */
export function windingStem(from: Vec2, to: Vec2, height: number, bends: number, burin: Burin): string[] {
  const heading = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const span = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const leaves = times(bends * 2, (index) => {
    const x = (span * (index + 0.5)) / (bends * 2);
    const up = index % 2 ? -1 : 1;
    const leaf = times(14, (step): Vec2 => {
      const angle = (Math.PI * 2 * step) / 14;
      const [u, v] = [height * 0.3 * (1 + Math.cos(angle)), height * 0.16 * Math.sin(angle)];
      return [x + u * 0.8 - up * v * 0.3, up * (height * 0.32 - u * 0.75) + v];
    });
    return cutArea([posed(leaf, from, heading)], burin.depth);
  });
  const stem = wave(from, to, height * 0.8, bends, burin);
  return [stem, ...leaves];
}
