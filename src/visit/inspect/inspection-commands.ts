import type { Vec3 } from '#kit';
import { clamp } from '#kit';
import { placementOf } from '../destinations';
import type { Movement } from '../movement';
import type { Live, VisitData, VisitState } from '../types';
import type { Inspection, InspectionCommands } from './inspection';

interface Hand {
  readonly data: VisitData;
  readonly live: Live;
  readonly movement: Movement;
  get(): VisitState;
  set(change: Partial<VisitState>): void;
  wake(): void;
}

/** How steep the light in hand may fall, radians. */
const STEEPEST_LIGHT = 1.45;

/** What can be done with the work in hand. Nothing happens while none is. */
export function createInspectionCommands(hand: Hand): InspectionCommands {
  const { data, live, movement, get, wake } = hand;
  const change = (part: Partial<Inspection>) => {
    if (get().mode === 'inspect') hand.set({ inspection: { ...get().inspection, ...part } });
  };
  return {
    side(side) {
      movement.side(side);
      wake();
    },
    tool: (tool) => change({ tool }),
    pan(right, up) {
      movement.pan(right, up);
      wake();
    },
    light: (lamp) => change({ lamp }),
    moveLight(azimuth, elevation) {
      live.lamp = {
        azimuth: clamp(live.lamp.azimuth + azimuth, -Math.PI, Math.PI),
        elevation: clamp(live.lamp.elevation + elevation, -STEEPEST_LIGHT, STEEPEST_LIGHT),
      };
      if (!get().inspection.lamp) change({ lamp: true });
      wake();
    },
    turntable: (turntable) => change({ turntable }),
    companion: (companion) => change({ companion }),
    async beside(work) {
      if (work !== null && !placementOf(data, work)) throw new Error(`No work "${work}" stands in a hall.`);
      change({ beside: work });
    },
    measure(point: Vec3) {
      const { tape } = get().inspection;
      change({ tape: tape.length === 1 ? [...tape, point] : [point] });
    },
    clearTape: () => change({ tape: [] }),
    scaleTo(pixelsPerMetre) {
      if (live.pixelsPerMetre > 0 && pixelsPerMetre > 0) {
        movement.turn(0, 0, pixelsPerMetre / live.pixelsPerMetre);
        wake();
      }
    },
    note(id) {
      const { mode, place } = get();
      if (mode !== 'inspect' || place.kind !== 'work') return;
      const work = data.catalog.works.find((candidate) => candidate.id === place.id);
      const note = work?.notes?.find((candidate) => candidate.id === id);
      hand.set({ note: note?.id ?? null });
    },
  };
}
