import { Group, Mesh, PerspectiveCamera, Scene } from 'three';
import {
  createDresser,
  createLoader,
  createPatterns,
  createRenderer,
  createWorkMaterials,
  type Dresser,
  pickProfile,
  readWork,
  setToneMapping,
  VITRINE_LIGHT,
  type WorkModel,
} from '#scene/studio';
import type { Shot } from '../shot';
import { createBackdrop } from './backdrop';
import { frameShot, turnFor } from './framing';
import { openHall } from './hall';

declare global {
  interface Window {
    /** Photographs a model; gives the picture as a PNG data address. */
    studio: { load(address: string): Promise<void>; shoot(shot: Shot): string };
  }
}

/** Works lean back on their mounts, and so does what they reflect: radians. */
const LEAN = 0.25;

interface Sitting {
  readonly model: WorkModel;
  readonly group: Group;
  readonly dresser: Dresser;
}

const canvas = document.querySelector('canvas') as HTMLCanvasElement;
const profile = pickProfile('desktop', false);
const renderer = createRenderer(canvas, profile);
const loader = createLoader();
const hall = await openHall(renderer, loader, profile);
setToneMapping(renderer, hall.exposure);
const materials = createWorkMaterials({
  light: hall.light.stands,
  intensity: VITRINE_LIGHT,
  stand: hall.stand,
  patterns: createPatterns(),
});

// The room is turned into the hall, so that works stand in it as on that stand.
const scene = new Scene();
scene.rotation.set(-LEAN, hall.turn, 0, 'YXZ');
const camera = new PerspectiveCamera(18, 1, 0.01, 20);
scene.add(camera);
const backdrop = createBackdrop(renderer, scene);
let sitting: Sitting | undefined;

async function load(address: string): Promise<void> {
  const next = seat(readWork(await loader.model(address)));
  if (sitting) {
    sitting.group.removeFromParent();
    sitting.dresser.dispose();
    sitting.model.dispose();
  }
  sitting = next;
  scene.add(next.group);
}

/** Dresses a model as the hall does. */
function seat(model: WorkModel): Sitting {
  const group = new Group();
  const dresser = createDresser(materials, hall.stand);
  for (const { material, geometry } of model.parts) {
    const worn = dresser.dress(material);
    const mesh = new Mesh(geometry, worn);
    mesh.castShadow = true;
    group.add(mesh);
  }
  return { model, group, dresser };
}

function shoot(shot: Shot): string {
  if (!sitting) throw new Error('load a model first');
  sitting.group.rotation.y = turnFor(shot);
  frameShot(camera, scene, shot, sitting.model);
  backdrop.set(shot.ground, sitting.model, camera);
  renderer.setSize(shot.size, shot.size, false);
  renderer.render(scene, camera);
  return canvas.toDataURL('image/png');
}

window.studio = { load, shoot };
