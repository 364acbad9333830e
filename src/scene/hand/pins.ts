import { Matrix4, Vector3 } from 'three';
import type { Vec3 } from '#kit';
import type { Visit } from '#visit';
import { createOcclusion } from '../hotspots/occlusion';
import { type Projected, projectPoint } from '../hotspots/project';
import type { HandStage } from './hand-stage';
import type { Touch } from './touch';

/** Rays for one frame. */
const RAYS = 4;
/** A pin is not behind the surface that it sits on: what is nearer by less than this does not hide it, metres. */
const CLEARANCE = 0.0012;
/** A pin faces away when it is seen flatter than this: the sine of the angle between its surface and the eye. */
const FLATTEST = 0.06;

/** Something pinned to the work in hand. */
export interface Pin {
  /** Of its button among the visit's pins. */
  readonly id: string;
  /** In the work's own space, metres. */
  readonly position: Vec3;
  /** Which way its surface faces; without one it is seen from all sides. */
  readonly normal?: Vec3;
}

/** Moves what is pinned to the work in hand to where it is on the canvas. */
export interface Pins {
  /** Pins these from now on. */
  set(pins: readonly Pin[]): void;
  /** True while it is not yet known of some whether they are hidden. @param seen false: none are shown */
  place(canvas: { readonly width: number; readonly height: number }, seen: boolean): boolean;
}

export function createPins({ pins: buttons }: Visit, { camera, piece }: HandStage, touch: Touch): Pins {
  let pins: readonly Pin[] = [];
  let occlusion = createOcclusion(0);
  let places: Projected[] = [];
  const clip = new Matrix4();
  const before = new Matrix4();
  const toPiece = new Matrix4();
  const eye = new Vector3();
  const point = new Vector3();
  const own: [number, number, number] = [0, 0, 0];
  const view = { matrix: clip.elements, eye: own, width: 0, height: 0 };

  const facing = ({ position, normal }: Pin): boolean => {
    if (!normal) return true;
    const [x, y, z] = [eye.x - position[0], eye.y - position[1], eye.z - position[2]];
    const along = x * normal[0] + y * normal[1] + z * normal[2];
    return along > FLATTEST * Math.hypot(x, y, z) * Math.hypot(...normal);
  };
  const wanted = (index: number): boolean => {
    const pin = pins[index];
    return pin !== undefined && places[index]?.inView === true && facing(pin);
  };
  const behind = (index: number): boolean => {
    const pin = pins[index];
    return pin !== undefined && touch.hides(point.set(...pin.position), CLEARANCE);
  };

  return {
    set(next) {
      for (const { id } of pins) buttons.get(id)?.place(0, 0, 0, false);
      pins = next;
      occlusion = createOcclusion(next.length);
      places = next.map(() => ({ x: 0, y: 0, distance: 0, inView: false }));
    },
    place({ width, height }, seen) {
      if (pins.length === 0) return false;
      // Everything in the work's own space, where pins rest.
      clip
        .multiplyMatrices(camera.matrixWorldInverse, piece.matrixWorld)
        .premultiply(camera.projectionMatrix);
      eye.copy(camera.position).applyMatrix4(toPiece.copy(piece.matrixWorld).invert()).toArray(own);
      view.width = width;
      view.height = height;
      if (!clip.equals(before)) {
        before.copy(clip);
        occlusion.invalidate();
      }
      pins.forEach(({ position }, index) => {
        const place = places[index];
        if (place) projectPoint(position, view, place);
      });
      if (seen) occlusion.refresh(wanted, behind, RAYS);
      pins.forEach(({ id }, index) => {
        const place = places[index];
        if (!place) return;
        const visible = seen && wanted(index) && !occlusion.hidden(index);
        buttons.get(id)?.place(place.x, place.y, place.distance, visible);
      });
      return seen && occlusion.pending() > 0;
    },
  };
}
