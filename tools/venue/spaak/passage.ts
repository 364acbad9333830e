import type { Vec3 } from '#kit';
import type { ChartMesh, Coordinate, Point } from '../kit/chart-mesh';
import { addPolygon, addQuad, LEVEL } from '../kit/shapes';
import { DOORWAY, HALF_WIDTH } from './dimensions';
import { addFrame } from './frame';

/**
 * The way to the treasury turns a corner, so that neither room sees into the other: from the doorway in the long wall
 * onwards, then to the left, then through an opening on the right.
 */
const { y, halfWidth: w, height } = DOORWAY;
const TURN = { from: 13.6, to: 15.2 } as const;
export const OPENING = { x: TURN.to, from: -3.4, to: -1.9 } as const;

/** Where one hall becomes the other, in the world. */
export const THRESHOLD: { readonly position: Vec3; readonly width: number } = {
  position: [HALF_WIDTH + 0.35, 0, -y],
  width: 2 * w,
};

/** The floor's outline on the plan. */
export const PASSAGE: readonly Coordinate[] = [
  [HALF_WIDTH, y - w],
  [TURN.to, y - w],
  [TURN.to, OPENING.from],
  [TURN.to, OPENING.to],
  [TURN.from, OPENING.to],
  [TURN.from, y + w],
  [HALF_WIDTH, y + w],
];

export function addPassageFloor(mesh: ChartMesh): void {
  addPolygon(
    mesh,
    PASSAGE.map(([px, py]): Point => [px, py, 0]),
    LEVEL,
    { material: 'stone', density: 40, facing: { toward: [0, 0, 99] } },
  );
}

/** Oak walls under a dark ceiling. `open`: the opening at the end is there; else it is shut, seen from the hall. */
export function addPassage(mesh: ChartMesh, open: boolean): void {
  addPolygon(
    mesh,
    PASSAGE.map(([px, py]): Point => [px, py, height]),
    LEVEL,
    { material: 'black', density: 10, facing: { toward: [0, 0, -99] } },
  );
  PASSAGE.slice(0, -1).forEach((start, k) => {
    const end = PASSAGE[k + 1] ?? start;
    if (open && start[1] === OPENING.from && end[1] === OPENING.to) return;
    // Inside is to the left of each edge: the outline runs against the clock.
    const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
    const inside: Point = [(start[0] + end[0]) / 2 - dy * 0.1, (start[1] + end[1]) / 2 + dx * 0.1, 1];
    addQuad(
      mesh,
      [
        [...start, 0],
        [...end, 0],
        [...end, height],
        [...start, height],
      ],
      { material: 'oak', density: 40, facing: { toward: inside } },
    );
  });
}

/** Two lamps in the ceiling: before the corner, and beyond it. */
export const PASSAGE_LAMPS: readonly Point[] = [
  [14.4, y, height - 0.004],
  [14.4, -3.6, height - 0.004],
];

/** The bronze frame of the doorway in the hall's long wall. */
export function addDoorFrame(mesh: ChartMesh): void {
  const frame = 0.07;
  const opening: Coordinate[] = [
    [y - w, 0],
    [y - w, height],
    [y + w, height],
    [y + w, 0],
  ];
  const outer: Coordinate[] = [
    [y - w - frame, 0],
    [y - w - frame, height + frame],
    [y + w + frame, height + frame],
    [y + w + frame, 0],
  ];
  const x = HALF_WIDTH - 0.03;
  addFrame(
    mesh,
    opening.map(([py, z], i): Point[] => {
      const [oy, oz] = outer[i] ?? [py, z];
      const between = (part: number) => [py + (oy - py) * part, z + (oz - z) * part] as const;
      return [
        [HALF_WIDTH + 0.02, py, z],
        [x + 0.006, py, z],
        [x, ...between(0.09)],
        [x, ...between(0.91)],
        [x + 0.006, oy, oz],
        [HALF_WIDTH, oy, oz],
      ];
    }),
    [0, y, 1],
  );
}
