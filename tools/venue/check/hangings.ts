import { add, errorAt, forwardOf, type JsonPath, type Problem, scale, type Vec3, warningAt } from '#kit';
import type { Board, Silk } from '#venue';
import type { HallEvidence } from './evidence';
import { outsideOf } from './footprint';
import { isFaced } from './slots';

/** How far a corner may stick out of the hall, metres: out of its box, and out of the walls of its plan. */
const OUT = 0.05;
const WALL = 0.3;

/**
 * Silks and boards that stick out of the hall, and boards that visitors are not turned towards. The box that reflections
 * are projected on leaves annexes out; there the outline counts.
 */
export function checkHangings({ hall, at }: HallEvidence): Problem[] {
  const { min, max } = hall.lighting.box;
  const isWithin = (corner: Vec3, axis: 0 | 1 | 2) =>
    corner[axis] >= min[axis] - OUT && corner[axis] <= max[axis] + OUT;
  const isOut = (corner: Vec3) =>
    !isWithin(corner, 1) ||
    !((isWithin(corner, 0) && isWithin(corner, 2)) || outsideOf(hall.outline, corner) <= WALL);
  const check = (what: string, corners: readonly Vec3[], path: JsonPath): Problem[] =>
    corners.some(isOut)
      ? [errorAt('hanging-outside', `${what} sticks out of the hall: move it inside.`, path)]
      : [];
  return [
    ...hall.silks.flatMap((silk, index) => {
      const path = ['halls', at, 'silks', index];
      const what = `the silk of stand ${silk.stand}`;
      const strayed = hall.slots.some(({ stand }) => stand === silk.stand)
        ? []
        : [warningAt('silk-no-stand', `${what} hangs in a hall without that stand: number it anew.`, path)];
      return [...check(what, cornersOfSilk(silk), path), ...strayed];
    }),
    ...hall.boards.flatMap((board, index) => {
      const path = ['halls', at, 'boards', index];
      const averted = isFaced(board.approach, board.position)
        ? []
        : [
            errorAt(
              'board-approach',
              `whoever approaches the board "${board.id}" looks past it: turn the approach towards it.`,
              path,
            ),
          ];
      return [...check(`the board "${board.id}"`, cornersOfBoard(board), path), ...averted];
    }),
  ];
}

const sideOf = (heading: number): Vec3 => {
  const [x, , z] = forwardOf(heading);
  return [z, 0, -x];
};

/** A silk hangs straight down from its upper edge. */
function cornersOfSilk({ position, heading, size: [width, height] }: Silk): Vec3[] {
  return [-width / 2, width / 2].flatMap((aside) =>
    [0, -height].map((down) => add(add(position, scale(sideOf(heading), aside)), [0, down, 0])),
  );
}

/** A board's face leans back about its middle. */
function cornersOfBoard({ position, heading, tilt, size: [width, height] }: Board): Vec3[] {
  const up = add(scale(forwardOf(heading), -Math.sin(tilt)), [0, Math.cos(tilt), 0]);
  return [-width / 2, width / 2].flatMap((aside) =>
    [-height / 2, height / 2].map((raised) =>
      add(add(position, scale(sideOf(heading), aside)), scale(up, raised)),
    ),
  );
}
