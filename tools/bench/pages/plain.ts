import {
  DataTexture,
  EquirectangularReflectionMapping,
  FloatType,
  LinearFilter,
  Matrix4,
  NeutralToneMapping,
  PerspectiveCamera,
  RGBAFormat,
  Scene,
  WebGLRenderer,
} from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import type { ProbedWindow } from '../probe/types';
import { readHdr } from './read-hdr';
import { FIELD_OF_VIEW, offer, readRoom, SURROUNDINGS } from './room';
import { createPathWalker } from './walk-path';

/** What most people write first: three, a loader, everything at once, drawn without end. */
const room = await readRoom();
const renderer = new WebGLRenderer({ antialias: true });
renderer.setSize(innerWidth, innerHeight);
renderer.toneMapping = NeutralToneMapping;
document.body.append(renderer.domElement);
const scene = new Scene();
const camera = new PerspectiveCamera(FIELD_OF_VIEW, innerWidth / innerHeight, 0.05, 120);
camera.rotation.order = 'YXZ';
const walker = createPathWalker(room.start);
offer(walker);
renderer.setAnimationLoop((now) => {
  const [, x, y, z, heading, pitch] = walker.step(now) ?? room.start;
  camera.position.set(x, y, z);
  camera.rotation.set(pitch, heading, 0);
  renderer.render(scene, camera);
});

const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
const surroundings = fetch(SURROUNDINGS).then(async (answer) => {
  const { data, width, height } = readHdr(new Uint8Array(await answer.arrayBuffer()));
  const picture = new DataTexture(data, width, height, RGBAFormat, FloatType);
  picture.mapping = EquirectangularReflectionMapping;
  picture.magFilter = LinearFilter;
  picture.minFilter = LinearFilter;
  picture.flipY = true;
  picture.needsUpdate = true;
  scene.environment = picture;
});
await Promise.all([
  surroundings,
  ...room.halls.map(async ({ file, down }) => {
    const { scene: hall } = await loader.loadAsync(file);
    hall.position.y = -down;
    scene.add(hall);
  }),
  ...room.works.map(async ({ file, matrix }) => {
    const { scene: work } = await loader.loadAsync(file);
    work.applyMatrix4(new Matrix4().fromArray(matrix));
    scene.add(work);
  }),
]);
(window as unknown as ProbedWindow).benchProbe.loaded();
