import { type Problem, within } from '#kit';
import type { Site } from '#pages';
import type { Visit } from '#visit';
import type { Ahead } from './ahead';
import { beginAnew } from './begin-anew';
import type { HallHandle } from './hall';
import type { StageControls } from './stage';

/** The hall of one visit, whichever stage it is on at the moment. */
export interface HallControls extends StageControls {
  current(): HallHandle | null;
  /** Nobody sees the hall, the one that is still on its way either: it stands still until that ends. */
  pause(paused: boolean): void;
  /** The site that labels are written from. */
  setSite(site: Site): void;
}

/** @param ahead what the page has asked for already */
export function createHallControls(visit: Visit, ahead: Ahead): HallControls {
  let handle: HallHandle | null = null;
  let site: Site | null = null;
  let paused = false;
  /** Its code did not come. */
  let broken = false;
  /** What comes with the hall may be broken as well, which the scene tells. */
  const isBroken = (): boolean =>
    broken || visit.store.getState().problems.some(({ code }) => code === 'hall-unreadable');
  const siteNow = (): Site => {
    if (!site) throw new Error('app: the hall was mounted before its site');
    return site;
  };
  const bring = async (host: HTMLElement, left: AbortSignal): Promise<HallHandle> => {
    try {
      const { mountHall } = await within(import('./hall'));
      return await mountHall(host, { visit, ahead, left, site: siteNow });
    } catch (error) {
      broken = true;
      throw error;
    }
  };
  return {
    current: () => handle,
    pause(asked) {
      paused = asked;
      handle?.pause(paused);
    },
    setSite(next) {
      const changed = site !== null && site.language !== next.language;
      site = next;
      if (changed) handle?.relabel();
    },
    async mount(host, left) {
      // Where there is a new page, this one goes and the stage with it.
      if (isBroken()) await beginAnew(location.href, left);
      const mounted = await bring(host, left);
      // The stage is gone already, and another one may be there by now.
      if (left.aborted) return mounted;
      handle = mounted;
      mounted.pause(paused);
      return {
        ...mounted,
        dispose() {
          if (handle === mounted) handle = null;
          mounted.dispose();
        },
      };
    },
    failed(error) {
      const problem: Problem = {
        severity: 'error',
        code: navigator.onLine ? 'hall-not-loaded' : 'offline',
        message: error instanceof Error ? error.message : String(error),
      };
      visit.commands.report.failed(problem);
    },
  };
}
