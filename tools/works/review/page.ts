import * as THREE from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import type { MaterialName } from '../materials';
import { MATERIAL_NAMES } from '../materials';
import type { Shot } from '../shot';
import { createStudioLight } from './light';
import { createLook } from './materials';

declare global {
  interface Window {
    /** Photographs a model; gives the picture as a PNG data address. */
    studio: { load(address: string): Promise<void>; shoot(shot: Shot): string };
  }
}

const canvas = document.querySelector('canvas') as HTMLCanvasElement;
const renderer = new THREE.WebGLRenderer({ canvas, antialias: true, preserveDrawingBuffer: true });
renderer.toneMapping = THREE.NeutralToneMapping;
renderer.toneMappingExposure = 1.02;
renderer.shadowMap.enabled = true;
renderer.shadowMap.type = THREE.VSMShadowMap;

const scene = new THREE.Scene();
scene.environment = createStudioLight(renderer);
const camera = new THREE.PerspectiveCamera(18, 1, 0.01, 20);
const looks = new Map(MATERIAL_NAMES.map((name) => [name as string, createLook(name as MaterialName)]));
let model: THREE.Object3D | undefined;
let backdrop: THREE.Object3D | undefined;

const key = new THREE.DirectionalLight(0xfff3e2, 1.5);
key.castShadow = true;
key.shadow.mapSize.set(2048, 2048);
key.shadow.radius = 14;
key.shadow.blurSamples = 20;
scene.add(key, key.target);

async function load(address: string): Promise<void> {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const { scene: loaded } = await loader.loadAsync(address);
  model?.removeFromParent();
  loaded.traverse((object) => {
    if (!(object instanceof THREE.Mesh)) return;
    const name = (object.material as THREE.Material).name;
    const isTextured = Boolean((object.material as THREE.MeshStandardMaterial).map);
    if (!isTextured) object.material = looks.get(name) ?? object.material;
    object.castShadow = true;
  });
  model = loaded;
  scene.add(loaded);
}

function shoot({ size, from, look = [0.5, 0.5, 0.5], frame = 1.16, ground }: Shot): string {
  if (!model) throw new Error('load a model first');
  const box = new THREE.Box3().setFromObject(model);
  const extent = box.getSize(new THREE.Vector3());
  const target = box.min.clone().add(new THREE.Vector3(...look).multiply(extent));
  const direction = new THREE.Vector3(...from).normalize();
  const reach = frameOf(extent, direction) * frame;
  camera.position
    .copy(target)
    .addScaledVector(direction, reach / 2 / Math.tan(((camera.fov / 2) * Math.PI) / 180) + extent.z / 2);
  camera.lookAt(target);
  aimKey(box, extent);
  setGround(ground, box, extent);
  renderer.setSize(size, size, false);
  renderer.render(scene, camera);
  return canvas.toDataURL('image/png');
}

/** The width or height of the model as seen from a direction, whichever is more. */
function frameOf(extent: THREE.Vector3, direction: THREE.Vector3): number {
  const wide = Math.abs(direction.z) * extent.x + Math.abs(direction.x) * extent.z;
  const tall = extent.y + Math.abs(direction.y) * extent.z;
  return Math.max(wide, tall);
}

function aimKey(box: THREE.Box3, extent: THREE.Vector3): void {
  const span = extent.length();
  box.getCenter(key.target.position);
  key.position.copy(key.target.position).add(new THREE.Vector3(-0.75, 1.25, 1.5).multiplyScalar(span));
  const view = key.shadow.camera;
  view.left = view.bottom = -span * 0.75;
  view.right = view.top = span * 0.75;
  view.near = span * 0.2;
  view.far = span * 4.5;
  view.updateProjectionMatrix();
  key.shadow.bias = -0.0002;
}

/** A wall close behind what hangs, a floor under what stands; the backdrop's colour for both. */
function setGround(ground: Shot['ground'], box: THREE.Box3, extent: THREE.Vector3): void {
  backdrop?.removeFromParent();
  scene.background = gradient();
  backdrop = undefined;
  if (ground === 'none') return;
  const span = extent.length();
  const plane = new THREE.Mesh(
    new THREE.PlaneGeometry(span * 20, span * 20),
    new THREE.ShadowMaterial({ opacity: 0.3, color: 0x2b241a }),
  );
  plane.receiveShadow = true;
  if (ground === 'floor') {
    plane.rotation.x = -Math.PI / 2;
    plane.position.y = box.min.y;
  } else plane.position.z = box.min.z - span * 0.02;
  backdrop = plane;
  scene.add(plane);
}

function gradient(): THREE.Texture {
  const picture = document.createElement('canvas');
  picture.width = 4;
  picture.height = 256;
  const pen = picture.getContext('2d') as CanvasRenderingContext2D;
  const fill = pen.createLinearGradient(0, 0, 0, 256);
  fill.addColorStop(0, '#e9e5dd');
  fill.addColorStop(1, '#cfc9be');
  pen.fillStyle = fill;
  pen.fillRect(0, 0, 4, 256);
  const texture = new THREE.CanvasTexture(picture);
  texture.colorSpace = THREE.SRGBColorSpace;
  return texture;
}

window.studio = { load, shoot };
