import { Euler, Matrix4, Quaternion, Vector3 } from 'three';
import type { Catalog } from '#catalog';
import { mountOf, type Placement, resolveStance, type Stance, turnOf } from '#plan';
import type { Hall, Slot } from '#venue';

/** A work in its place, with everything that is needed to draw, frame or hit it. */
export interface Exhibit {
  readonly placement: Placement;
  readonly slot: Slot;
  /** Number of the slot in its hall: what is lit by its light says so by this. */
  readonly stand: number;
  readonly stance: Stance;
  /** From the slot's space (origin on the deck, +Z to the visitor) into the hall. */
  readonly slotMatrix: Matrix4;
  /** From the work's own space into the hall. */
  readonly matrix: Matrix4;
  /** Rotation about Y of both. */
  readonly turn: number;
}

/** The works of a hall in their places. */
export function resolveExhibits(
  hall: Hall,
  placements: readonly Placement[],
  works: Catalog['works'],
): Exhibit[] {
  const stands = new Map(hall.slots.map((slot, stand) => [slot.id, stand]));
  const byId = new Map(works.map((work) => [work.id, work]));
  return placements.flatMap((placement) => {
    const stand = stands.get(placement.slot) ?? -1;
    const slot = hall.slots[stand];
    if (!slot || placement.hall !== hall.id) return [];
    const mount = mountOf(byId.get(placement.work), slot.kind);
    const stance = resolveStance(mount, placement.size, placement.row);
    const turn = turnOf(placement);
    const slotMatrix = slotToHall(placement.position, turn);
    const own = new Matrix4().compose(
      new Vector3(...stance.offset),
      new Quaternion().setFromEuler(new Euler(stance.tilt, 0, 0)),
      new Vector3(1, 1, 1),
    );
    return [{ placement, slot, stand, stance, slotMatrix, matrix: slotMatrix.clone().multiply(own), turn }];
  });
}

/** From the space of a slot into the hall. */
export function slotToHall(position: readonly [number, number, number], turn: number): Matrix4 {
  return new Matrix4().makeRotationY(turn).setPosition(...position);
}
