import {
  type Camera,
  CanvasTexture,
  DirectionalLight,
  Mesh,
  PlaneGeometry,
  type Scene,
  ShadowMaterial,
  SRGBColorSpace,
  type Texture,
  Vector3,
  VSMShadowMap,
  type WebGLRenderer,
} from 'three';
import { LAMP } from '#scene/studio';
import type { Shot } from '../shot';
import type { Sitter } from './framing';

/** The paper behind a work, with the work's soft shadow on it. */
export interface Backdrop {
  /** Hangs the paper as a wall close behind or lays it as a floor under what is photographed. */
  set(ground: Shot['ground'], { middle, size }: Sitter, camera: Camera): void;
}

/** A wide lamp shades less far aside than its middle would. */
const SOFTER = new Vector3(0.15, 0, 0.3);

/** Red, green and blue at the upper and the lower edge. */
const PAPER = [
  [235, 205],
  [231, 199],
  [223, 188],
] as const;

export function createBackdrop(renderer: WebGLRenderer, scene: Scene): Backdrop {
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = VSMShadowMap;
  renderer.shadowMap.autoUpdate = false;
  scene.background = paperTexture();
  // It throws the shadow and gives no light of its own: works are lit by the hall alone.
  const lamp = new DirectionalLight(0xffffff, 1e-6);
  lamp.castShadow = true;
  lamp.shadow.mapSize.set(1024, 1024);
  lamp.shadow.radius = 11;
  lamp.shadow.blurSamples = 25;
  lamp.shadow.bias = -0.0002;
  const paper = new Mesh(new PlaneGeometry(20, 20), new ShadowMaterial({ opacity: 0.27, color: 0x2b241a }));
  paper.receiveShadow = true;
  scene.add(lamp, lamp.target, paper);

  const from = new Vector3();

  return {
    set(ground, { middle, size }, camera) {
      renderer.shadowMap.needsUpdate = ground !== 'none';
      const span = size.length();
      lamp.target.position.copy(middle);
      lamp.position
        .copy(middle)
        .addScaledVector(from.copy(LAMP).add(SOFTER).applyQuaternion(camera.quaternion), 2 * span);
      const view = lamp.shadow.camera;
      view.left = view.bottom = -span * 0.75;
      view.right = view.top = span * 0.75;
      view.near = span * 0.2;
      view.far = span * 4.5;
      view.updateProjectionMatrix();
      paper.visible = ground !== 'none';
      paper.scale.setScalar(span);
      if (ground === 'floor') {
        paper.rotation.x = -Math.PI / 2;
        paper.position.set(0, middle.y - size.y / 2, 0);
      } else {
        paper.rotation.x = 0;
        paper.position.set(0, 0, middle.z - size.z / 2 - span * 0.02);
      }
    },
  };
}

/** Warm grey paper, lighter above, with just enough grain that its gradient shows no steps. */
function paperTexture(): Texture {
  const edge = 512;
  const picture = document.createElement('canvas');
  picture.width = edge;
  picture.height = edge;
  const pen = picture.getContext('2d') as CanvasRenderingContext2D;
  const image = pen.createImageData(edge, edge);
  let seed = 3;
  for (let at = 0; at < edge * edge; at += 1) {
    seed = (seed * 16807) % 2147483647;
    const noise = 3 * (seed / 2147483647 - 0.5);
    const down = Math.floor(at / edge) / edge;
    const aside = (at % edge) / edge - 0.5;
    PAPER.forEach(([high, low], channel) => {
      image.data[4 * at + channel] = high + (low - high) * down - 14 * aside * aside + noise;
    });
    image.data[4 * at + 3] = 255;
  }
  pen.putImageData(image, 0, 0);
  const texture = new CanvasTexture(picture);
  texture.colorSpace = SRGBColorSpace;
  return texture;
}
