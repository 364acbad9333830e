import {
  BoxGeometry,
  DataTexture,
  DoubleSide,
  FloatType,
  Mesh,
  MeshBasicMaterial,
  RGBAFormat,
  Scene,
  type Texture,
  Vector3,
  type WebGLRenderer,
} from 'three';
import { distance, type Vec3 } from '#kit';
import type { Hall, Hour } from '#venue';
import { linear } from '../light/colour';
import { createPrefilter } from '../light/prefilter';
import { createSky } from '../light/sky';
import type { StandLight } from '../light/stands/lit-by-stand';
import { keptBy } from '../stage/kept';

/** The light of a plain room, for a work that is seen before its hall. */
export interface FoyerLight {
  readonly stands: StandLight & { readonly texture: Texture };
  dispose(): void;
}

/** What surfaces of a bright hall send back at an exposure of 1. */
const FLOOR = [0.4, 0.37, 0.32] as const;
const WALL = [0.2, 0.15, 0.11] as const;
const STEEL = [0.3, 0.31, 0.32] as const;
const DECK = [0.03, 0.04, 0.09] as const;
/** What falls on the work from each lamp at an exposure of 1: they leave highlights in metal, and light it no more than that. */
const LAMP = [0.035, 0.031, 0.025] as const;
/** Edge of a lamp, metres. */
const BULB = 0.28;
/** The exposure of a bright hall. Where the eye has opened for a dark room, its surfaces stay behind. */
const BRIGHT = 0.62;
/** Lamps in their ring, and how high it hangs at most, metres. */
const LAMPS = 12;
const RING = 5;
/** Ribs below the sky. */
const RIBS = 7;
/** The deck below a piece: width and depth, and how far below its middle, metres. */
const TABLE = [0.8, 0.52] as const;
const BELOW = 0.2;

/** @param size edge of the cube in pixels: that of the hall's own probes, so that programs are the same @param eye where the work is */
export function createFoyerLight(
  renderer: WebGLRenderer,
  hall: Hall,
  hour: Hour,
  { size, eye }: { readonly size: number; readonly eye: Vec3 },
): FoyerLight {
  const room = buildRoom(hall, hour, eye);
  const prefilter = keptBy(renderer, createPrefilter);
  const seen = prefilter.look(room.scene, eye, size);
  prefilter.rest();
  room.dispose();
  const texels = new Float32Array(4 * Math.max(1, hall.slots.length)).fill(1);
  // All stands share the one probe.
  for (let at = 0; at < texels.length; at += 4) texels[at] = 0;
  const stands = new DataTexture(texels, texels.length / 4, 1, RGBAFormat, FloatType);
  stands.needsUpdate = true;
  return {
    stands: { texture: seen.texture, uniforms: { stands: { value: stands }, probeShare: { value: 1 } } },
    dispose() {
      seen.dispose();
      stands.dispose();
    },
  };
}

/** As much of a hall as its outline says: walls, floor, ribs below its sky, a ring of lamps. */
function buildRoom({ lighting: { box } }: Hall, { exposure, lamps, sky: said }: Hour, eye: Vec3) {
  const scene = new Scene();
  const geometry = new BoxGeometry();
  const materials: MeshBasicMaterial[] = [];
  const paint = ([r, g, b]: readonly [number, number, number], level: number): MeshBasicMaterial => {
    const material = new MeshBasicMaterial({
      color: linear(r, g, b).multiplyScalar(level),
      side: DoubleSide,
      toneMapped: false,
    });
    materials.push(material);
    return material;
  };
  const put = (material: MeshBasicMaterial | MeshBasicMaterial[], middle: Vec3, extent: Vec3): void => {
    const mesh = new Mesh(geometry, material);
    mesh.position.set(...middle);
    mesh.scale.set(...extent);
    scene.add(mesh);
  };
  const level = (1 / exposure) * Math.min(1, BRIGHT / exposure) ** 0.6;
  const [low, high] = [new Vector3(...box.min), new Vector3(...box.max)];
  const middle = low.clone().add(high).multiplyScalar(0.5);
  const extent = high.clone().sub(low);
  const [wall, floor] = [paint(WALL, level), paint(FLOOR, level)];
  const open = paint(WALL, 0);
  open.visible = false;
  put([wall, wall, open, floor, wall, wall], middle.toArray(), extent.toArray());
  const steel = paint(STEEL, level);
  for (let rib = 0; rib < RIBS; rib += 1) {
    const x = low.x + ((rib + 0.5) / RIBS) * extent.x;
    put(steel, [x, high.y - 0.1, middle.z], [extent.x / RIBS / 2.5, 0.2, extent.z]);
  }
  put(paint(DECK, level), [eye[0], eye[1] - BELOW, eye[2]], [TABLE[0], 0.02, TABLE[1]]);
  if (lamps > 0) {
    const reach = Math.min(extent.x, extent.z) * 0.3;
    const height = Math.min(low.y + RING, high.y - 0.3);
    for (let at = 0; at < LAMPS; at += 1) {
      const angle = ((at + 0.5) / LAMPS) * 2 * Math.PI;
      const place = [middle.x + reach * Math.cos(angle), height, middle.z + reach * Math.sin(angle)] as const;
      // As much brighter as it looks smaller.
      const seen = Math.max(1, distance(place, eye)) ** 2 / BULB ** 2;
      put(paint(LAMP, level * seen), place, [BULB, BULB, BULB]);
    }
  }
  const sky = createSky({ dim: { value: 1 } });
  sky.show(said);
  scene.add(sky.mesh);
  return {
    scene,
    dispose() {
      geometry.dispose();
      for (const material of materials) material.dispose();
      sky.dispose();
    },
  };
}
