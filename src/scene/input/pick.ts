import { type Matrix4, type PerspectiveCamera, Ray, Vector3 } from 'three';
import { boundsOf } from '#plan';
import type { Visit } from '#visit';
import type { HallModel } from '../hall/hall-model';
import { type Exhibit, resolveExhibits } from '../works/exhibit';
import { caseOver } from '../works/furniture/case-over';

/** How steep a floor may be: the upward part of its normal. */
const LEVEL = 0.8;
/** A floor is walked on when one can stand this near to the point, metres on the plan and in height. */
const NEAR = { plan: 0.5, height: 0.12 };
const FARTHEST = 60;

/** What is under the pointer. */
export type Picked =
  | { readonly kind: 'work'; readonly work: string }
  /** Where the visitor would stand. */
  | { readonly kind: 'floor'; readonly point: Vector3 };

/** Finds what is under a point of the canvas. */
export interface Picker {
  /** @param x @param y pixels from the canvas' top left */
  pick(x: number, y: number, width: number, height: number): Picked | null;
}

/** A box around a work that is easy to hit: its glass case if it is alone in it, or a wall work with a margin. */
interface Target {
  readonly work: string;
  readonly toLocal: Matrix4;
  readonly low: Vector3;
  readonly high: Vector3;
}

export function createPicker(
  { data, standingAt }: Visit,
  { hall, collider }: HallModel,
  camera: PerspectiveCamera,
): Picker {
  const targets = resolveExhibits(hall, data.plan.placements, data.catalog.works).map(targetOf);
  const ray = new Ray();
  const local = new Ray();
  const unproject = new Vector3();
  const point = new Vector3();
  const floor = { kind: 'floor', point } as const;

  const hitDistance = ({ toLocal, low, high }: Target): number => {
    local.copy(ray).applyMatrix4(toLocal);
    return enterBox(local, low, high);
  };

  return {
    pick(x, y, width, height) {
      unproject.set((x / width) * 2 - 1, 1 - (y / height) * 2, 0.5).unproject(camera);
      ray.origin.copy(camera.position);
      ray.direction.subVectors(unproject, camera.position).normalize();
      const wall = collider.cast(ray.origin, ray.direction, FARTHEST);
      let nearest = wall?.distance ?? FARTHEST;
      let found: Target | null = null;
      for (const target of targets) {
        const distance = hitDistance(target);
        if (distance < nearest) {
          nearest = distance;
          found = target;
        }
      }
      if (found) return { kind: 'work', work: found.work };
      if (!wall || wall.normal.y < LEVEL) return null;
      const stand = standingAt(wall.point.toArray());
      if (!stand || Math.abs(stand[1] - wall.point.y) > NEAR.height) return null;
      point.set(...stand);
      return Math.hypot(point.x - wall.point.x, point.z - wall.point.z) < NEAR.plan ? floor : null;
    },
  };
}

function targetOf({ placement, slot, slotMatrix, stance }: Exhibit): Target {
  const onWall = slot.kind === 'wall';
  const toLocal = slotMatrix.clone().invert();
  // Of several in one case, each is hit where it stands.
  if (placement.row !== 'alone') {
    const { low, high } = boundsOf(stance, placement.size);
    return { work: placement.work, toLocal, low: new Vector3(...low), high: new Vector3(...high) };
  }
  const [width, height, depth] = onWall || slot.kind === 'plinth' ? placement.size : caseOver(slot);
  return {
    work: placement.work,
    toLocal,
    low: new Vector3(-width / 2, 0, onWall ? 0 : -depth / 2),
    high: new Vector3(width / 2, height, onWall ? depth + 0.05 : depth / 2),
  };
}

/** Distance along a ray at which it enters a box; infinite when it does not. */
export function enterBox({ origin, direction }: Ray, low: Vector3, high: Vector3): number {
  let near = 0;
  let far = Number.POSITIVE_INFINITY;
  for (const axis of ['x', 'y', 'z'] as const) {
    const a = (low[axis] - origin[axis]) / direction[axis];
    const b = (high[axis] - origin[axis]) / direction[axis];
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
  }
  return near <= far ? near : Number.POSITIVE_INFINITY;
}
