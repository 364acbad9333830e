import { BufferAttribute, type BufferGeometry, CylinderGeometry, SphereGeometry } from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import type { Vec2 } from '#kit';
import { linear } from '../light/colour';
import { makePlain } from './cloth';

/** Radii of the rod above and of the weight below, metres. */
const ROD = 0.011;
const WEIGHT = 0.007;
/** How far the rod reaches beyond the cloth. */
const BEYOND = 0.035;

/** The two rods of a cloth, of dull brass: drawn with the cloth, in one call. */
export function createRods([width, height]: Vec2): BufferGeometry {
  const half = width / 2 + BEYOND;
  const bar = (radius: number, length: number): BufferGeometry =>
    new CylinderGeometry(radius, radius, length, 8, 1).rotateZ(Math.PI / 2);
  const knob = (x: number): BufferGeometry => new SphereGeometry(ROD * 1.6, 10, 7).translate(x, 0, 0);
  const rod = mergeGeometries([bar(ROD, 2 * half), knob(-half), knob(half)]);
  const weight = bar(WEIGHT, width + 0.012).translate(0, -height, 0);
  const rods = mergeGeometries([hangBy(rod, 0, height), hangBy(weight, height, height)]);
  return makePlain(rods, linear(0.36, 0.235, 0.105), 1);
}

/** A rod neither stands out of folds nor bends: all of it hangs equally far below the upper one. */
function hangBy(rod: BufferGeometry, drop: number, height: number): BufferGeometry {
  const { count } = rod.getAttribute('position');
  const hang = new BufferAttribute(new Float32Array(3 * count), 3);
  for (let i = 0; i < count; i += 1) hang.setXYZ(i, 0, drop, height);
  return rod.setAttribute('hang', hang);
}
