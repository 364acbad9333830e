import type * as Three from 'three';
import type { ProbedWindow } from '../probe/types';
import { readHdr } from './read-hdr';
import { FIELD_OF_VIEW, offer, readRoom, SURROUNDINGS } from './room';
import { createPathWalker } from './walk-path';

/** As much of A-Frame as this page uses. */
interface Entity extends HTMLElement {
  readonly object3D: Three.Object3D;
}
interface AFrame {
  readonly THREE: typeof Three;
  registerComponent(name: string, definition: object): void;
}
const { AFRAME } = window as unknown as { AFRAME: AFrame };
const { THREE } = AFRAME;

const room = await readRoom();
const walker = createPathWalker(room.start);
offer(walker);

AFRAME.registerComponent('walked', {
  tick(this: { el: Entity }, now: number) {
    const [, x, y, z, heading, pitch] = walker.step(now) ?? room.start;
    const { object3D } = this.el;
    object3D.position.set(x, y, z);
    object3D.rotation.set(pitch, heading, 0, 'YXZ');
  },
});

const element = (name: string, attributes: Readonly<Record<string, string>>): Entity => {
  const made = document.createElement(name) as unknown as Entity;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};
const scene = element('a-scene', {
  'gltf-model': 'meshoptDecoderPath: meshopt_decoder.js',
  renderer: 'antialias: true; colorManagement: true; toneMapping: neutral',
  'xr-mode-ui': 'enabled: false',
  'loading-screen': 'enabled: false',
  background: 'color: #000',
  // The picture is the light, as on the other pages.
  light: 'defaultLightsEnabled: false',
});
scene.append(
  element('a-entity', {
    camera: `fov: ${FIELD_OF_VIEW}; near: 0.05; far: 120`,
    'look-controls': 'enabled: false',
    'wasd-controls': 'enabled: false',
    walked: '',
  }),
);
const coming: Promise<unknown>[] = [];
const model = (file: string): Entity => {
  const entity = element('a-entity', { 'gltf-model': `url(${file})` });
  coming.push(
    new Promise((done, fail) => {
      entity.addEventListener('model-loaded', () => done(entity));
      entity.addEventListener('model-error', () => fail(new Error(file)));
    }),
  );
  scene.append(entity);
  return entity;
};
for (const { file, down } of room.halls) model(file).setAttribute('position', `0 ${-down} 0`);
for (const { file, matrix } of room.works) {
  const entity = model(file);
  entity.addEventListener('loaded', () =>
    entity.object3D.applyMatrix4(new THREE.Matrix4().fromArray(matrix)),
  );
}
coming.push(
  fetch(SURROUNDINGS).then(async (answer) => {
    const { data, width, height } = readHdr(new Uint8Array(await answer.arrayBuffer()));
    const picture = new THREE.DataTexture(data, width, height, THREE.RGBAFormat, THREE.FloatType);
    picture.mapping = THREE.EquirectangularReflectionMapping;
    picture.magFilter = THREE.LinearFilter;
    picture.minFilter = THREE.LinearFilter;
    picture.flipY = true;
    picture.needsUpdate = true;
    (scene.object3D as Three.Scene).environment = picture;
  }),
);
document.body.append(scene);
await Promise.all(coming);
(window as unknown as ProbedWindow).benchProbe.loaded();
