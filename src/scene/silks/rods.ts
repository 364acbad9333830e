import { type BufferGeometry, CylinderGeometry, type Matrix4, SphereGeometry, Vector3 } from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import type { Vec2 } from '#kit';
import type { Collider } from '../hall/collider';

/** Radii of the rod above, of the weight below and of the wires that carry them, metres. */
const ROD = 0.011;
const WEIGHT = 0.007;
const WIRE = 0.0022;
/** How far the rod reaches beyond the cloth. */
const BEYOND = 0.035;
/** How far up something is looked for that the wires can hang from, metres. */
const REACH = 14;

/** The rods of a cloth and the wires up to whatever is above it, where anything is. */
export function createRods([width, height]: Vec2, frame: Matrix4, collider: Collider): BufferGeometry {
  const half = width / 2 + BEYOND;
  const bar = (radius: number, length: number): BufferGeometry =>
    new CylinderGeometry(radius, radius, length, 10, 1).rotateZ(Math.PI / 2);
  const knob = (x: number): BufferGeometry => new SphereGeometry(ROD * 1.7, 12, 8).translate(x, 0, 0);
  const wires = [-0.42, 0.42].flatMap((share) => {
    const foot = new Vector3(share * width, ROD, 0).applyMatrix4(frame);
    const above = collider.cast(foot, new Vector3(0, 1, 0), REACH);
    if (!above) return [];
    const length = above.distance;
    return [new CylinderGeometry(WIRE, WIRE, length, 5, 1).translate(share * width, ROD + length / 2, 0)];
  });
  const parts = [
    bar(ROD, 2 * half),
    knob(-half),
    knob(half),
    bar(WEIGHT, width + 0.01).translate(0, -height, 0),
    ...wires,
  ];
  return mergeGeometries(parts).applyMatrix4(frame);
}
