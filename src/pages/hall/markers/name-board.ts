import { pickNames, type Signed } from './pick-names';

/** Where the scene has put a marker: pixels from the top left of the stage, metres from the visitor. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly distance: number;
  readonly visible: boolean;
}

interface Entry {
  readonly button: HTMLElement;
  readonly reach: number;
  place: Placed | null;
  size: { readonly width: number; readonly height: number; readonly rise: number } | null;
}

/** Decides after each frame which markers say their names, so that names neither crowd nor lie on each other. */
export interface NameBoard {
  /** @param reach metres from which on it may say its name. Returns what takes the marker off. */
  join(id: string, button: HTMLElement, reach: number): () => void;
  put(id: string, place: Placed): void;
  /** To be called when all markers of a frame have been put. */
  settle(): void;
}

/** @param width of the stage, pixels */
export function createNameBoard(width: () => number): NameBoard {
  const entries = new Map<string, Entry>();
  let named: ReadonlySet<string> = new Set();
  return {
    join(id, button, reach) {
      const entry: Entry = { button, reach, place: null, size: null };
      entries.set(id, entry);
      return () => {
        if (entries.get(id) === entry) entries.delete(id);
      };
    },
    put(id, place) {
      const entry = entries.get(id);
      if (entry) entry.place = place;
    },
    settle() {
      const shown: Signed[] = [];
      for (const [id, entry] of entries) {
        const { button, reach, place } = entry;
        if (!place?.visible) continue;
        entry.size ??= measure(button);
        shown.push({ id, x: place.x, y: place.y, distance: place.distance, reach, ...entry.size });
      }
      const picked = pickNames(shown, width(), named);
      named = picked.named;
      for (const [id, { button }] of entries) {
        toggle(button, 'data-named', named.has(id));
        toggle(button, 'data-covered', picked.covered.has(id));
      }
    },
  };
}

/** A name keeps its size as long as its text: it is measured once. */
function measure(button: HTMLElement): NonNullable<Entry['size']> {
  const label = button.querySelector<HTMLElement>('[data-label]');
  if (!label) return { width: 0, height: 0, rise: 0 };
  const ring = button.getBoundingClientRect();
  const box = label.getBoundingClientRect();
  const rise = (box.top + box.bottom) / 2 - (ring.top + ring.bottom) / 2;
  return { width: box.width, height: box.height, rise };
}

function toggle(button: HTMLElement, attribute: string, on: boolean): void {
  if (button.hasAttribute(attribute) !== on) button.toggleAttribute(attribute, on);
}
