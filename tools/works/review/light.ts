import * as THREE from 'three';

/** One lit panel of the photographer's room: middle, size and brightness. */
type Panel = readonly [
  x: number,
  y: number,
  z: number,
  width: number,
  height: number,
  light: number,
  tint: number,
];

const PANELS: readonly Panel[] = [
  // A large soft roof, a window from the left, a narrow strip from the right, a card below.
  [0, 5, 2, 6, 4, 7, 0xfff6ea],
  [-5, 1.6, 2.6, 3, 4.4, 8, 0xf4f7ff],
  [5, 1.2, 1.6, 1.4, 4.6, 7, 0xfff1e0],
  [-1.6, 2.4, 7, 4.6, 3.4, 3.4, 0xffffff],
  [2.6, -0.6, 7, 1.6, 3, 1.6, 0xfff3e4],
  [-1.2, -4.2, 2.5, 4, 2.4, 1.6, 0xf4e8d8],
  [0.5, 2.6, -6, 5, 3.6, 4, 0xfaf6ee],
];

/** What polished metal reflects in a photographer's studio: soft panels in a grey room. */
export function createStudioLight(renderer: THREE.WebGLRenderer): THREE.Texture {
  const room = new THREE.Scene();
  const box = new THREE.BoxGeometry(14, 12, 16);
  const shades = [0x6e6b66, 0x6e6b66, 0xa09c95, 0x4a4641, 0x7a766f, 0x6a665f];
  const walls = shades.map((color) => new THREE.MeshBasicMaterial({ color, side: THREE.BackSide }));
  room.add(new THREE.Mesh(box, walls));
  for (const [x, y, z, width, height, light, tint] of PANELS) {
    const color = new THREE.Color(tint).multiplyScalar(light);
    const panel = new THREE.Mesh(
      new THREE.PlaneGeometry(width, height),
      new THREE.MeshBasicMaterial({ color, side: THREE.DoubleSide }),
    );
    panel.position.set(x, y, z);
    panel.lookAt(0, 0, 0);
    room.add(panel);
  }
  const generator = new THREE.PMREMGenerator(renderer);
  const { texture } = generator.fromScene(room, 0.015, 0.1, 40);
  generator.dispose();
  return texture;
}
