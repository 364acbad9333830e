import { BufferAttribute, BufferGeometry, Mesh, MeshBasicMaterial, Vector3 } from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import type { Collider } from '../../hall/collider';
import { drawBy } from '../../light/shader';
import type { Exhibit } from '../exhibit';

/** Above the deck, so that the two do not fight for the same depth, metres. */
const ABOVE = 0.0012;
const ABOVE_WALL = 0.004;
/** How far in from its edge a shadow on a deck is whole, metres: about there is what throws it. */
const FADE = 0.055;
/** The part of a wall work's shadow that is whole. */
const WHOLE_ON_WALL = 0.72;
/** How far the shadow of a wall work reaches beyond it and hangs below it, metres. */
const SPREAD = 0.09;
const DROP = 0.03;
/** Where rays that look for the wall begin, before it, metres. */
const BEFORE = 0.4;

const VERTEX = /* glsl */ `
attribute vec4 spot;
varying vec4 vSpot;
void main() {
  vSpot = spot;
  gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`;

const FRAGMENT = /* glsl */ `
varying vec4 vSpot;
void main() {
  vec2 from = 1.0 - smoothstep( vSpot.zw, vec2( 1.0 ), abs( vSpot.xy ) );
  gl_FragColor = vec4( 0.0, 0.0, 0.0, from.x * from.y * 0.6 );
}`;

/** Soft dark patches where mounts and works touch their decks: what tells the eye that they stand and do not float. */
export function createShadows(exhibits: readonly Exhibit[], collider: Collider): Mesh | null {
  const patches = exhibits.flatMap((exhibit) => {
    const { shadow, foot } = exhibit.stance;
    if (!shadow) return [patchOnWall(exhibit, collider)];
    const onDeck = patchOnDeck(exhibit, shadow, 0, 0);
    return foot ? [onDeck, patchOnDeck(exhibit, foot.size, foot.lift, foot.forward)] : [onDeck];
  });
  const geometry = patches.length > 0 ? mergeGeometries(patches) : null;
  if (!geometry) return null;
  const material = new MeshBasicMaterial({
    transparent: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -2,
  });
  drawBy(material, 'shadows', { vertexShader: VERTEX, fragmentShader: FRAGMENT });
  const mesh = new Mesh(geometry, material);
  mesh.name = 'shadows';
  mesh.renderOrder = 1;
  return mesh;
}

function patchOnDeck(
  { slotMatrix }: Exhibit,
  [width, depth]: readonly [number, number],
  lift: number,
  forward: number,
): BufferGeometry {
  const place = new Vector3();
  const whole = [1 - Math.min(0.9, (2 * FADE) / width), 1 - Math.min(0.9, (2 * FADE) / depth)] as const;
  return createPatch(2, 2, whole, (across, up) =>
    place.set((across * width) / 2, lift + ABOVE, forward - (up * depth) / 2).applyMatrix4(slotMatrix),
  );
}

/** A wall may curve, so the patch behind a wall work follows it. */
function patchOnWall({ slotMatrix, placement }: Exhibit, collider: Collider): BufferGeometry {
  const [width, height] = placement.size;
  const back = new Vector3().setFromMatrixColumn(slotMatrix, 2).negate();
  const place = new Vector3();
  return createPatch(11, 5, [WHOLE_ON_WALL, WHOLE_ON_WALL], (across, up) => {
    place.set(across * (width / 2 + SPREAD), height / 2 - DROP + up * (height / 2 + SPREAD), BEFORE);
    const hit = collider.cast(place.applyMatrix4(slotMatrix), back, 2 * BEFORE);
    return hit
      ? place.copy(hit.point).addScaledVector(back, -ABOVE_WALL)
      : place.addScaledVector(back, BEFORE);
  });
}

/** A grid of places; `across` and `up` go from −1 to 1. The shadow is whole up to `whole` of each, then fades. */
function createPatch(
  columns: number,
  rows: number,
  whole: readonly [across: number, up: number],
  placeAt: (across: number, up: number) => Vector3,
): BufferGeometry {
  const places: number[] = [];
  const spots: number[] = [];
  const index: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const spot = [(2 * column) / (columns - 1) - 1, (2 * row) / (rows - 1) - 1] as const;
      places.push(...placeAt(...spot).toArray());
      spots.push(...spot, ...whole);
      const at = row * columns + column;
      if (row + 1 < rows && column + 1 < columns) {
        index.push(at, at + 1, at + columns + 1, at, at + columns + 1, at + columns);
      }
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(places), 3));
  geometry.setAttribute('spot', new BufferAttribute(new Float32Array(spots), 4));
  geometry.setIndex(index);
  return geometry;
}
