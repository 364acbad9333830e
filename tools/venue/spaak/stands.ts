import { addPlinth } from '../furniture';
import type { ChartMesh, Point } from '../kit/chart-mesh';
import { addPolygon, addQuad, turnedPlace } from '../kit/shapes';
import { DECK, listStands, STAND_WIDTH, type Stand, TIER_1 } from './dimensions';

/**
 * The light was baked with a display pad on every deck. The pads are gone from the model, since mounts depend on the
 * work, but their charts keep their places in the atlas.
 */
export const RESERVED = 'linen';

/** Blue plinths with bronze edges and a velvet deck; glass and mounts are the scene's. */
export function addStands(mesh: ChartMesh): void {
  for (const stand of listStands()) {
    addPlinth(mesh, {
      centre: [stand.x, stand.y],
      floor: TIER_1,
      turn: turnOf(stand),
      width: STAND_WIDTH,
      height: DECK - TIER_1,
    });
    addReservedPad(mesh, stand);
  }
}

const turnOf = (stand: Stand): number => stand.angle + Math.PI / 2;

function addReservedPad(mesh: ChartMesh, stand: Stand): void {
  const turn = turnOf(stand);
  const place = turnedPlace([stand.x, stand.y], turn);
  const [w, low] = [0.2, TIER_1 + 0.97];
  const pair = (y: number, z: number): [Point, Point] => [place(-w, y, z), place(w, y, z)];
  const [frontLeft, frontRight] = pair(-0.17, low + 0.015);
  const [backLeft, backRight] = pair(0.16, low + 0.315);
  const [baseBackLeft, baseBackRight] = pair(0.16, low);
  const [baseFrontLeft, baseFrontRight] = pair(-0.17, low);
  const side = { right: [-Math.sin(turn), Math.cos(turn), 0] as const, up: [0, 0, 1] as const };
  addQuad(mesh, [frontLeft, frontRight, backRight, backLeft], { material: RESERVED, density: 140 });
  addQuad(mesh, [baseFrontLeft, baseFrontRight, frontRight, frontLeft], { material: RESERVED, density: 60 });
  addPolygon(mesh, [baseFrontRight, baseBackRight, backRight, frontRight], side, {
    material: RESERVED,
    density: 80,
  });
  addPolygon(mesh, [baseBackLeft, baseFrontLeft, frontLeft, backLeft], side, {
    material: RESERVED,
    density: 80,
  });
  addQuad(mesh, [baseBackRight, baseBackLeft, backLeft, backRight], { material: RESERVED, density: 50 });
}
