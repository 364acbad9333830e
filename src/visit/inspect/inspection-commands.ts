import type { Vec3 } from '#kit';
import { clamp } from '#kit';
import { placementOf } from '../destinations';
import type { Live, VisitData, VisitState } from '../types';
import type { CloseLook } from './close-look';
import type { Hand } from './hand';
import type { Inspection, InspectionCommands } from './inspection';

interface Parts {
  readonly data: VisitData;
  readonly live: Live;
  readonly hand: Hand;
  readonly look: Pick<CloseLook, 'showNote'>;
  get(): VisitState;
  set(change: Partial<VisitState>): void;
  wake(): void;
}

/** How steep the light in hand may fall, radians. */
const STEEPEST_LIGHT = 1.45;

/** What can be done with the work in hand. Nothing happens while none is. */
export function createInspectionCommands(parts: Parts): InspectionCommands {
  const { data, live, hand, look, get, set, wake } = parts;
  const holding = () => get().mode === 'inspect';
  const change = (part: Partial<Inspection>) => {
    if (holding()) set({ inspection: { ...get().inspection, ...part } });
  };
  const lay = (part: Partial<Inspection>) => {
    if (!holding()) return;
    change(part);
    const { beside, companion } = get().inspection;
    hand.lay((beside !== null && placementOf(data, beside)?.size) || null, companion);
    wake();
  };
  return {
    side(side) {
      if (!holding()) return;
      hand.side(side);
      wake();
    },
    tool: (tool) => change({ tool }),
    pan(right, up) {
      if (!holding()) return;
      hand.pan(right, up);
      wake();
    },
    light: (lamp) => change({ lamp }),
    moveLight(azimuth, elevation) {
      if (!holding()) return;
      live.lamp = {
        azimuth: clamp(live.lamp.azimuth + azimuth, -Math.PI, Math.PI),
        elevation: clamp(live.lamp.elevation + elevation, -STEEPEST_LIGHT, STEEPEST_LIGHT),
      };
      if (!get().inspection.lamp) change({ lamp: true });
      wake();
    },
    turntable(on) {
      if (!holding()) return;
      hand.turntable(on);
      change({ turntable: hand.turning() });
      wake();
    },
    companion: (companion) => lay({ companion }),
    async beside(work) {
      if (work !== null && !placementOf(data, work)) throw new Error(`No work "${work}" stands in a hall.`);
      lay({ beside: work });
    },
    measure(point: Vec3) {
      const { tape } = get().inspection;
      change({ tape: tape.length === 1 ? [...tape, point] : [point] });
    },
    clearTape: () => change({ tape: [] }),
    scaleTo(pixelsPerMetre) {
      if (live.pixelsPerMetre > 0 && pixelsPerMetre > 0) {
        hand.turn(0, 0, pixelsPerMetre / live.pixelsPerMetre);
        wake();
      }
    },
    note(id) {
      const { mode, place } = get();
      if (mode !== 'inspect' || place.kind !== 'work') return;
      const work = data.catalog.works.find((candidate) => candidate.id === place.id);
      const note = work?.notes?.find((candidate) => candidate.id === id);
      set({ note: note?.id ?? null });
      look.showNote();
      wake();
    },
  };
}
