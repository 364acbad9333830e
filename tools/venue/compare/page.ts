import { PerspectiveCamera, Scene } from 'three';
import {
  createHallLight,
  createLoader,
  createRenderer,
  fetchHall,
  pickProfile,
  setToneMapping,
} from '#scene/studio';
import { findHall, parseVenue, pickHour } from '#venue';
import type { HallView } from './view';

declare global {
  interface Window {
    /** Shows a hall without works, at one hour; gives pictures as PNG data addresses. */
    hallStudio: { open(hall: string, hour: string): Promise<void>; look(view: HallView): string };
  }
}

/** Where the photographer's route serves the venue's files. */
const FOLDER = '/venue/';
/** What the visit's camera sees, metres. */
const NEAR = 0.05;
const FAR = 120;

const canvas = document.querySelector('canvas') as HTMLCanvasElement;
const profile = pickProfile('desktop', false);
const renderer = createRenderer(canvas, profile);
const loader = createLoader();
const { value: venue, problems } = parseVenue(await (await fetch(`${FOLDER}venue.json`)).text());
if (!venue) throw new Error(`the venue cannot be read: ${problems[0]?.message}`);
let scene = new Scene();
let leave = (): void => {};

async function open(id: string, time: string): Promise<void> {
  const hall = venue && findHall(venue, id);
  if (!hall) throw new Error(`the venue has no hall "${id}"`);
  const hour = pickHour(hall, time);
  const model = await fetchHall(hall, hour, { loader, folder: FOLDER });
  leave();
  const light = await createHallLight(renderer, model, profile);
  setToneMapping(renderer, hour.exposure);
  scene = new Scene();
  scene.add(model.group);
  leave = () => {
    light.dispose();
    model.dispose();
  };
}

function look({ eye, heading, pitch, fov, size: [width, height] }: HallView): string {
  const camera = new PerspectiveCamera((fov * 180) / Math.PI, width / height, NEAR, FAR);
  camera.position.set(...eye);
  camera.rotation.set(pitch, heading, 0, 'YXZ');
  renderer.setSize(width, height, false);
  renderer.render(scene, camera);
  return canvas.toDataURL('image/png');
}

window.hallStudio = { open, look };
