import { type ChartMesh, createChartMesh } from '../kit/chart-mesh';
import { BENCH } from './dimensions';
import { addEmblem } from './emblem';
import { addBench, addFloor, addMedallion, addTiers } from './floor';
import { addRamps } from './ramps';
import { addStands } from './stands';
import { addEntranceBars, addHaloChannel, addVault } from './vault';
import { addCornice, addEndWall, addOakWall, addSideWall } from './walls';

/** The atlases that the light was baked in: texels a side, and texels between charts. */
export const ATLAS = { hallA: 2048, hallB: 1024, pad: 4 } as const;

/**
 * What a visitor walks among: floor, tiers, bench, stands.
 * The order of the calls is part of the atlas: charts of equal size are placed in the order that they are drawn.
 */
export function drawHallA(): ChartMesh {
  const mesh = createChartMesh();
  const floor = addFloor(mesh);
  addMedallion(mesh);
  addTiers(mesh);
  addBench(mesh, BENCH);
  addStands(mesh);
  addRamps(mesh, floor);
  return mesh;
}

/** Walls, vault, emblem and the ring of lamps. The order of the calls is part of the atlas here too. */
export function drawHallB(): ChartMesh {
  const mesh = createChartMesh();
  addOakWall(mesh);
  addCornice(mesh);
  for (const side of [1, -1]) addSideWall(mesh, side);
  addEndWall(mesh);
  addEmblem(mesh);
  addEntranceBars(mesh);
  addVault(mesh);
  addHaloChannel(mesh);
  return mesh;
}
