import type { Visit } from '#visit';

/** What a part of the interface covers of the stage at its inline end and bottom, CSS pixels. */
export interface Cover {
  readonly end: number;
  readonly bottom: number;
}

/** `panel` and `note` lie on each other where both are sheets; `hands`, or the words of a `tour`, stand above them. */
export type CoverName = 'panel' | 'note' | 'hands' | 'tour';

/** Adds up what covers the stage, so that the camera looks past it and the hands stand above the sheets. */
export interface Covers {
  set(name: CoverName, cover: Cover): void;
  /** The element whose `--sheet` is the height of the sheets at its bottom, and `--side` the width of what is at its end. */
  attach(element: HTMLElement | null): void;
}

export const NO_COVER: Cover = { end: 0, bottom: 0 };

export function createCovers(visit: Pick<Visit, 'live' | 'wake'>): Covers {
  const covers: Record<CoverName, Cover> = {
    panel: NO_COVER,
    note: NO_COVER,
    hands: NO_COVER,
    tour: NO_COVER,
  };
  let root: HTMLElement | null = null;
  const sheet = () => Math.max(covers.panel.bottom, covers.note.bottom);
  const side = () => Math.max(covers.panel.end, covers.note.end, covers.hands.end);
  const write = () => {
    root?.style.setProperty('--sheet', `${sheet()}px`);
    root?.style.setProperty('--side', `${side()}px`);
  };
  return {
    set(name, cover) {
      covers[name] = cover;
      write();
      const end = side();
      const bottom = sheet() + Math.max(covers.hands.bottom, covers.tour.bottom);
      const { inset } = visit.live;
      if (inset.end === end && inset.bottom === bottom) return;
      visit.live.inset = { end, bottom };
      visit.wake();
    },
    attach(element) {
      root = element;
      write();
    },
  };
}
