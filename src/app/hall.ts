import { pickText, within } from '#kit';
import type { Site } from '#pages';
import type { SceneHandle, SceneTexts } from '#scene';
import { awaitedWork, type HallSource, NO_STATS, type Visit, type VisitStats } from '#visit';
import type { Ahead } from './ahead';
import { createFloors } from './floors';

/** The hall on a page, as the shell sees it. */
export interface HallHandle {
  stats(): VisitStats;
  relabel(): void;
  /** Nobody sees it: stands still until that ends. */
  pause(paused: boolean): void;
  /** Asks less of the graphics card; false when there is nothing less. */
  lower(): boolean;
  dispose(): void;
}

/** A hall that could not be shown; the visit has been told why. */
const NO_HALL: HallHandle = {
  stats: () => NO_STATS,
  relabel() {},
  pause() {},
  lower: () => false,
  dispose() {},
};

interface HallOptions {
  readonly visit: Visit;
  /** The site as it is now: its language may change while the hall is on. */
  readonly site: () => Site;
  /** What the page has asked for already. */
  readonly ahead: Ahead;
  /** Aborted when the visitor leaves. */
  readonly left: AbortSignal;
}

/**
 * Loads the scene, mounts it and gives it the floor.
 * @throws when the scene's code does not come.
 */
export async function mountHall(
  host: HTMLElement,
  { visit, site, ahead, left }: HallOptions,
): Promise<HallHandle> {
  // Whoever mounts a stage twice at once, as React does where it looks for faults, has the first one for nothing.
  if (left.aborted) return NO_HALL;
  const asked = ahead.card();
  if (!asked) return closed(visit);
  const venuePath = visit.data.catalog.venue;
  const floors = createFloors(visit, `${site().base}${venuePath.replace(/[^/]*$/, '')}`, left);
  const state = visit.store.getState();
  const work = awaitedWork(state);
  const model = work !== null && visit.data.manifest.works[work]?.derivatives.inspect?.file;
  if (model) ahead.askFile(`models/${model}`);
  // Whoever waits for it is told of its fault. Who comes for a work walks later.
  if (work === null) floors.bring(state.hall).catch(() => {});
  const [{ mountScene }, tiering, card] = await Promise.all([
    within(import('#scene')),
    within(import('./tier')).then(({ beginTiering }) => beginTiering(left)),
    asked,
  ]);
  if (left.aborted) return NO_HALL;
  let scene: SceneHandle;
  try {
    scene = mountScene(host, {
      visit,
      base: site().base,
      early: ahead.take,
      card,
      venuePath,
      lowerBy: tiering.lowerBy,
      floor: floors.bring,
      texts: () => sceneTexts(site()),
      titleOf: (id) => labelOf(site(), id),
      writing: async () => (await import('./writing')).createHallWriting(site),
    });
  } catch (error) {
    tiering.end();
    throw error;
  }
  visit.connectHalls({
    want: (hall) =>
      Promise.all([floors.bring(hall), scene.prefetch(hall)]).catch((error: unknown) => {
        if (left.aborted) throw error;
        const { hall: here, hallPhase } = visit.store.getState();
        // Whoever is in no hall yet has none to stay in.
        if (hall === here && hallPhase === 'loading') {
          const message = error instanceof Error ? error.message : String(error);
          visit.commands.report.failed({ severity: 'error', code: 'hall-not-loaded', message });
        }
        throw error;
      }),
    release: scene.forget,
  } satisfies HallSource);
  tiering.follow(scene);
  return {
    ...scene,
    dispose() {
      tiering.end();
      scene.dispose();
    },
  };
}

/** Tells the visit that nothing can be drawn here. */
function closed({ commands }: Visit): HallHandle {
  commands.report.failed({
    severity: 'error',
    code: 'no-webgl',
    message: 'This browser cannot draw in three dimensions (WebGL 2 is missing or switched off).',
  });
  return NO_HALL;
}

function sceneTexts({ messages }: Site): SceneTexts {
  const say = (id: string) => messages[id] ?? id;
  return {
    awaiting: say('scene.awaiting'),
    study: say('scene.study'),
    missing: say('scene.missing'),
  };
}

/** What a work's label says: its title, and whose it is or what it is a study of. */
function labelOf({ data, language, messages }: Site, id: string): { title: string; detail: string } {
  const work = data.index.works.get(id);
  if (!work) return { title: id, detail: '' };
  const languages = [language, data.catalog.languages[0]?.tag ?? 'en'];
  const designer = work.designer ? data.index.designers.get(work.designer) : undefined;
  const country = data.index.countries.get(work.country);
  const detail = designer?.name ?? messages['scene.study'] ?? '';
  const place = country ? pickText(country.name, languages).text : '';
  return {
    title: pickText(work.title, languages).text,
    detail: [place, detail].filter(Boolean).join(' · '),
  };
}
