import type { Vec3 } from '#kit';
import { cross, dot } from '../../geometry';
import type { NoteModel } from './model';

/** Angles about a work from its front, radians: azimuth positive to the visitor's right, elevation up. */
export interface Angles {
  readonly azimuth: number;
  readonly elevation: number;
}

/** The six sides from which an author points at a work. */
export const SIDES = {
  front: { azimuth: 0, elevation: 0 },
  back: { azimuth: Math.PI, elevation: 0 },
  left: { azimuth: -Math.PI / 2, elevation: 0 },
  right: { azimuth: Math.PI / 2, elevation: 0 },
  above: { azimuth: 0, elevation: Math.PI / 2 },
  below: { azimuth: 0, elevation: -Math.PI / 2 },
} as const satisfies Readonly<Record<string, Angles>>;

export type Side = keyof typeof SIDES;

/** How somebody looks at a work: unit vectors in the model's space. */
export interface Eye {
  readonly right: Vec3;
  readonly up: Vec3;
  /** From the work to the eye. */
  readonly toward: Vec3;
}

export function eyeFrom({ azimuth, elevation }: Angles): Eye {
  const [sin, cos, rise, level] = [
    Math.sin(azimuth),
    Math.cos(azimuth),
    Math.sin(elevation),
    Math.cos(elevation),
  ];
  const toward: Vec3 = [sin * level, rise, cos * level];
  const right: Vec3 = [cos, 0, -sin];
  return { toward, right, up: cross(toward, right) };
}

/** A picture of the whole model as an eye far away sees it, metres in the eye's own directions. */
export interface Frame {
  readonly eye: Eye;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Before everything. */
  readonly near: number;
}

/** The frame that touches the model's outermost points, so that a share of it means the same after a new export. */
export function frameOf({ patches }: NoteModel, angles: Angles): Frame {
  const eye = eyeFrom(angles);
  let [left, right, bottom, top, near] = [Infinity, -Infinity, Infinity, -Infinity, -Infinity];
  for (const { corners } of patches) {
    for (let at = 0; at < corners.length; at += 3) {
      const point: Vec3 = [corners[at] as number, corners[at + 1] as number, corners[at + 2] as number];
      const [x, y, z] = [dot(point, eye.right), dot(point, eye.up), dot(point, eye.toward)];
      left = Math.min(left, x);
      right = Math.max(right, x);
      bottom = Math.min(bottom, y);
      top = Math.max(top, y);
      near = Math.max(near, z);
    }
  }
  return { eye, left, top, width: right - left, height: top - bottom, near };
}

/** The point of space before everything that lies at shares of the frame: `u` from the left, `v` from above. */
export function pointIn({ eye, left, top, width, height, near }: Frame, u: number, v: number): Vec3 {
  const [x, y, z] = [left + u * width, top - v * height, near + 0.01];
  const part = (axis: 0 | 1 | 2): number => x * eye.right[axis] + y * eye.up[axis] + z * eye.toward[axis];
  return [part(0), part(1), part(2)];
}
