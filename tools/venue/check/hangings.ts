import { add, errorAt, forwardOf, type JsonPath, type Problem, scale, type Vec3, warningAt } from '#kit';
import type { Board, Silk } from '#venue';
import type { HallEvidence } from './evidence';
import { isFaced } from './slots';

/** How far a corner may stick out of the hall's box, metres. */
const OUT = 0.05;

/** Silks and boards that stick out of the hall, and boards that visitors are not turned towards. */
export function checkHangings({ hall, at }: HallEvidence): Problem[] {
  const { box } = hall.lighting;
  const isOut = (corner: Vec3) =>
    corner.some(
      (value, axis) => value < (box.min[axis] ?? value) - OUT || value > (box.max[axis] ?? value) + OUT,
    );
  const check = (what: string, corners: readonly Vec3[], path: JsonPath): Problem[] =>
    corners.some(isOut)
      ? [errorAt('hanging-outside', `${what} sticks out of the hall's box: move it inside.`, path)]
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
