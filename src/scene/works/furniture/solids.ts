import {
  BoxGeometry,
  BufferAttribute,
  type BufferGeometry,
  CylinderGeometry,
  Euler,
  Matrix4,
  Quaternion,
  Vector3,
} from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import type { Solid } from '#plan';

/** How far up from the deck a mount is in its own shade, metres. */
const SHADE = 0.05;

/** A solid of a mount in the space of its slot, shaded towards the deck. */
export function buildSolid({ shape, size, middle, tilt = 0, roll = 0 }: Solid): BufferGeometry {
  const geometry = shapeOf(shape, size);
  geometry.deleteAttribute('uv');
  geometry.clearGroups();
  const turn = new Quaternion().setFromEuler(new Euler(tilt, 0, roll));
  geometry.applyMatrix4(new Matrix4().compose(new Vector3(...middle), turn, new Vector3(1, 1, 1)));
  const heights = geometry.getAttribute('position');
  const color = new BufferAttribute(new Uint8Array(4 * heights.count).fill(255), 4, true);
  for (let i = 0; i < heights.count; i += 1) {
    const open = 0.45 + 0.55 * Math.min(1, Math.max(0, heights.getY(i) / SHADE));
    color.setXYZ(i, open, open, open);
  }
  geometry.setAttribute('color', color);
  return geometry;
}

function shapeOf(
  shape: Solid['shape'],
  [width, height, depth]: readonly [number, number, number],
): BufferGeometry {
  switch (shape) {
    case 'box':
      return buildRounded([width, height, depth], 2, Math.min(0.004, depth / 3, height / 3));
    case 'pillow':
      return buildRounded([width, height, depth], 4, Math.min(0.016, height / 2.1));
    case 'rod':
      return new CylinderGeometry(0.5, 0.5, 1, 32).scale(width, height, depth);
  }
}

/**
 * A box with round edges, each of so many steps. Corners are shared by the triangles around them, which three's own does not
 * do: it would take three times the memory.
 */
function buildRounded(size: readonly [number, number, number], steps: number, most: number): BufferGeometry {
  const parts = 2 * steps + 1;
  const geometry = new BoxGeometry(1, 1, 1, parts, parts, parts);
  const radius = Math.min(most, ...size.map((length) => length / 2));
  const [place, normal, side] = [new Vector3(), new Vector3(), new Vector3()];
  const inner = new Vector3(...size).multiplyScalar(0.5).subScalar(radius);
  const places = geometry.getAttribute('position');
  const normals = geometry.getAttribute('normal');
  for (let at = 0; at < places.count; at += 1) {
    place.fromBufferAttribute(places, at);
    side.set(Math.sign(place.x), Math.sign(place.y), Math.sign(place.z));
    // The one part in the middle of each edge stays flat.
    normal
      .copy(place)
      .addScaledVector(side, -0.5 / parts)
      .normalize();
    place.copy(inner).multiply(side).addScaledVector(normal, radius);
    places.setXYZ(at, place.x, place.y, place.z);
    normals.setXYZ(at, normal.x, normal.y, normal.z);
  }
  return geometry;
}

/** Bars of a size along the edges of a box that stands on the deck, but for those on the deck itself. */
export function buildEdges(
  [width, height, depth]: readonly [number, number, number],
  thick: number,
): BufferGeometry {
  const x = width / 2;
  const z = depth / 2;
  const bar = (w: number, h: number, d: number, px: number, py: number, pz: number): BufferGeometry =>
    new BoxGeometry(w, h, d).translate(px, py, pz);
  const bars = [-1, 1].flatMap((side) => [
    bar(thick, height, thick, side * x, height / 2, -z),
    bar(thick, height, thick, side * x, height / 2, z),
    bar(width, thick, thick, 0, height, side * z),
    bar(thick, thick, depth, side * x, height, 0),
  ]);
  return mergeGeometries(bars);
}

/** The four walls and the top of a glass case of unit size that stands on the deck. */
export function buildPanes(): BufferGeometry {
  const box = new BoxGeometry(1, 1, 1).translate(0, 0.5, 0);
  // Faces come as +X, −X, +Y, −Y, +Z, −Z, six corners each: leave out the bottom.
  const index = [...(box.getIndex()?.array ?? [])].filter((_, at) => Math.floor(at / 6) !== 3);
  box.setIndex(index);
  box.clearGroups();
  return box;
}
