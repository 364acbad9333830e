import { type ChartMesh, createChartMesh } from '../kit/chart-mesh';
import { addBenches } from './bench';
import { addEmblem } from './emblem';
import { addEntranceBars, addEntranceGlass, addVestibule } from './entrance';
import { addFloor, addMedallion, addTiers } from './floor';
import { addLecterns } from './lecterns';
import { addOakWall } from './oak-wall';
import { addDoorFrame, addPassage } from './passage';
import { addRamps } from './ramps';
import { addRostrum } from './rostrum';
import { addStands, type Stand } from './stands';
import { addHaloChannel, addVault, makeRoofGlass } from './vault';
import { addBridge, addHandrails, addRailGlass, addRampCircle, addStairs } from './walk-circle';
import { addWalls } from './walls';

/** Light maps: what people walk on and stand before is drawn finely in one, the shell around it in the other. */
export const ATLAS = { hallA: 2048, hallB: 2048, pad: 4 } as const;

/** Floors, stands and what else is seen from nearby. */
export function drawHallA(stands: readonly Stand[]): ChartMesh {
  const mesh = createChartMesh();
  addFloor(mesh);
  addMedallion(mesh);
  addTiers(mesh);
  addRamps(mesh);
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
  addRampCircle(mesh);
  addBridge(mesh);
  addStairs(mesh);
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
