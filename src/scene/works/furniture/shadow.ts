import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial } from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import type { Exhibit } from '../exhibit';

/** Above the deck, so that the two do not fight for the same depth, metres. */
const ABOVE = 0.0012;

const VERTEX = /* glsl */ `
attribute vec2 spot;
varying vec2 vSpot;
void main() {
  vSpot = spot;
  gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`;

const FRAGMENT = /* glsl */ `
varying vec2 vSpot;
void main() {
  vec2 from = smoothstep( 1.0, 0.2, abs( vSpot ) );
  gl_FragColor = vec4( 0.0, 0.0, 0.0, from.x * from.y * 0.6 );
}`;

/** Soft dark patches where mounts and works touch their decks: what tells the eye that they stand and do not float. */
export function createShadows(exhibits: readonly Exhibit[]): Mesh | null {
  const patches = exhibits.flatMap((exhibit) => patchOf(exhibit) ?? []);
  const geometry = patches.length > 0 ? mergeGeometries(patches) : null;
  if (!geometry) return null;
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -2,
  });
  const mesh = new Mesh(geometry, material);
  mesh.name = 'shadows';
  mesh.renderOrder = 1;
  return mesh;
}

function patchOf({ stance, slotMatrix }: Exhibit): BufferGeometry | null {
  if (!stance.shadow) return null;
  const [x, z] = [stance.shadow[0] / 2, stance.shadow[1] / 2];
  const geometry = new BufferGeometry();
  const corners = [-x, ABOVE, z, x, ABOVE, z, x, ABOVE, -z, -x, ABOVE, -z];
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(corners), 3));
  geometry.setAttribute('spot', new BufferAttribute(new Float32Array([-1, 1, 1, 1, 1, -1, -1, -1]), 2));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  return geometry.applyMatrix4(slotMatrix);
}
