import type { FloorPlan } from '../floor';
import { addPlinth } from '../furniture/plinth';
import { createChartMesh } from '../kit/chart-mesh';
import { listTriangles } from '../kit/primitives';
import { addBox, addQuad } from '../kit/shapes';
import { HALF_DEPTH, HALF_WIDTH, PLINTH, PLINTHS, TABLE } from './dimensions';

const PLAIN = { material: 'boards', density: 1 };

/** The boards are walked on; plinths and table stand in the way. The door stays shut. */
export function planFloor(): FloorPlan {
  const [w, d] = [HALF_WIDTH, HALF_DEPTH];
  const boards = createChartMesh();
  addQuad(
    boards,
    [
      [-w, -d, 0],
      [w, -d, 0],
      [w, d, 0],
      [-w, d, 0],
    ],
    PLAIN,
  );
  const furniture = createChartMesh();
  for (const { x, y } of PLINTHS) addPlinth(furniture, { centre: [x, y], floor: 0, turn: 0, ...PLINTH });
  const { x, y, width, length, height } = TABLE;
  addBox(
    furniture,
    { centre: [x, y], span: [0, height], size: [width, length], turn: 0, withTop: true },
    PLAIN,
  );
  return {
    levels: [{ triangles: listTriangles(boards), heightAt: () => 0 }],
    obstacles: listTriangles(furniture),
  };
}
