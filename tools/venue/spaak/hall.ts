import { type ChartMesh, createChartMesh } from '../kit/chart-mesh';
import { addBenches } from './bench';
import { addBridge } from './bridge';
import { addCircleRamp, addCircleWall } from './circle-ramp';
import { addEmblem } from './emblem';
import { addEntranceBars, addEntranceGlass, addVestibule } from './entrance';
import { addFloor, addMedallion, addTiers } from './floor';
import { addLecterns } from './lecterns';
import { addOakWall } from './oak-wall';
import { addDoorFrame, addPassage, addPassageFloor } from './passage';
import { addHandrails, addRailGlass } from './rails';
import { addRamps } from './ramps';
import { addRostrum } from './rostrum';
import { addStairSides, addStairs } from './stairs';
import { addStands, type Stand } from './stands';
import { addHaloChannel, addVault, makeRoofGlass } from './vault';
import { addWalls } from './walls';

/** Light maps: what people walk on and stand before is drawn finely in one, the shell around it in the other. */
export const ATLAS = { hallA: 2048, hallB: 1536 } as const;

/** Floors, stands and what else is seen from nearby. */
export function drawHallA(stands: readonly Stand[]): ChartMesh {
  const mesh = createChartMesh();
  addFloor(mesh);
  addMedallion(mesh);
  addTiers(mesh);
  addRamps(mesh);
  addCircleRamp(mesh);
  addStairs(mesh);
  addPassageFloor(mesh);
  addStands(mesh, stands);
  addRostrum(mesh);
  addBenches(mesh);
  addLecterns(mesh);
  return mesh;
}

/** Walls, the circle of the walk, vestibule, vault. */
export function drawHallB(): ChartMesh {
  const mesh = createChartMesh();
  addOakWall(mesh);
  addWalls(mesh);
  addCircleWall(mesh);
  addBridge(mesh);
  addStairSides(mesh);
  addHandrails(mesh);
  addVestibule(mesh);
  addEntranceBars(mesh);
  addDoorFrame(mesh);
  addPassage(mesh, false);
  addEmblem(mesh);
  addVault(mesh);
  addHaloChannel(mesh);
  return mesh;
}

/** Panes of vault, entrance and balustrades. They wear no light map. */
export function drawGlass(): ChartMesh {
  const mesh = makeRoofGlass();
  addEntranceGlass(mesh);
  addRailGlass(mesh);
  return mesh;
}
