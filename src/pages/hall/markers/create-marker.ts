import type { Visit } from '#visit';
import type { Placed } from './name-board';

type Marker = Visit['markers'] extends Map<string, infer M> ? M : never;

/** Nearer than this the marker of a work says its name, metres. */
const NEAR = 2.4;
/** Further than this a designer's plate is too small a thing to show, metres. */
const FAR = 9;
/**
 * No marker is nearer to the top than this, pixels: the bar is there. The name of a work stands above its ring, and the
 * name of a country above what hangs there.
 */
const TOP = { ring: 118, name: 80 } as const;
/** A focused marker that is not in view waits this far from the edge of the stage, pixels. */
const EDGE = 40;

/**
 * The scene's handle on a button: writes its node by reference, and only what changes. A marker out of view stays in
 * the order of Tab; in focus it waits at the edge while the camera turns to it.
 */
export function createMarker(
  button: HTMLElement,
  afterPlace: (place: Placed) => void,
  look: keyof typeof TOP = 'ring',
): Marker {
  const top = TOP[look];
  let band = '';
  let away: boolean | null = null;
  let depth = -1;
  return {
    place(x, y, distance, visible) {
      if (visible) {
        button.style.transform = `translate(${x.toFixed(1)}px, ${Math.max(y, top).toFixed(1)}px)`;
      } else if (document.activeElement === button) {
        const { clientWidth, clientHeight } = button.parentElement ?? document.documentElement;
        button.style.transform = `translate(${clientWidth / 2}px, ${clientHeight - EDGE * 3}px)`;
      }
      if (away !== !visible) {
        away = !visible;
        button.toggleAttribute('data-away', away);
      }
      const next = distance < NEAR ? 'near' : distance > FAR ? 'far' : 'middle';
      if (next !== band) {
        band = next;
        button.dataset['band'] = band;
      }
      const layer = Math.max(1, 500 - Math.round(distance * 10));
      if (layer !== depth) {
        depth = layer;
        button.style.zIndex = String(layer);
      }
      afterPlace({ x, y: Math.max(y, top), distance, visible });
    },
  };
}
