import type { Vec3 } from '#kit';
import { sizeOfWork } from '#plan';
import type { Visit } from '#visit';
import { LoadError } from '../loading/fetch-bytes';
import type { Loader } from '../loading/loader';
import { createSignal, type Signal } from '../stage/signal';
import { frameOf } from './framed-picture';
import { createQueue } from './queue';
import { COARSE_RECESSES, readWork, type WorkModel } from './work-model';

/** How many closely inspected models are kept besides the one in view. */
const KEPT_CLOSE = 2;

/** The models of works, each fetched once, and what has become of them told to the visit. */
export interface WorkShelf {
  /** The model for the hall; its turn comes by distance from the visitor. Null when it cannot be shown. */
  room(work: string, position: Vec3): Promise<WorkModel | null>;
  /** The fine model for inspection; null when there is none or it does not come. */
  close(work: string): Promise<WorkModel | null>;
  /** The network may be back: models that broke off on their way can be asked for again, and `again` rings. */
  retry(): void;
  readonly again: Signal;
  dispose(): void;
}

export interface WorkShelfOptions {
  readonly visit: Visit;
  readonly loader: Loader;
  readonly base: string;
}

export function createWorkShelf({ visit, loader, base }: WorkShelfOptions): WorkShelf {
  const { report } = visit.commands;
  const rooms = new Map<string, Promise<WorkModel | null>>();
  const closes = new Map<string, Promise<WorkModel | null>>();
  /** What the network kept from coming, and not the file itself. */
  const broken = new Set<string>();
  const again = createSignal();
  const queue = createQueue(() => visit.live.pose.position);

  const load = async (file: string, recesses: number): Promise<WorkModel> =>
    readWork(await loader.model(`${base}models/${file}`), recesses);

  /** How a work comes into the hall: as its model, or as its picture in a frame; null for one that has neither. */
  const waysOf = (id: string): (() => Promise<WorkModel>) | null => {
    const { catalog, manifest } = visit.data;
    const file = manifest.works[id]?.derivatives.room?.file;
    if (file) return () => load(file, COARSE_RECESSES);
    const work = catalog.works.find((candidate) => candidate.id === id);
    const medium =
      work?.kind === 'picture' ? catalog.media.find((candidate) => candidate.id === work.medium) : undefined;
    if (!work || medium?.kind !== 'image') return null;
    return async () =>
      readWork(frameOf(await loader.picture(base + medium.file, 'colour'), sizeOfWork(work, manifest)));
  };

  const fail = (work: string, error: unknown): null => {
    if (error instanceof LoadError && error.code === 'aborted') return null;
    const reason = error instanceof Error ? error.message : String(error);
    const code = error instanceof LoadError ? `model-${error.code}` : 'model-unreadable';
    report.problem({
      severity: 'warning',
      code,
      message: `The model of "${work}" cannot be shown: ${reason}.`,
    });
    return null;
  };

  const loadRoom = (work: string, position: Vec3): Promise<WorkModel | null> => {
    const come = waysOf(work);
    if (!come) {
      report.work(work, 'failed');
      report.problem({
        severity: 'warning',
        code: 'model-unlisted',
        message: `"${work}" has no model for the hall; its place shows a block with its name.`,
      });
      return Promise.resolve(null);
    }
    return new Promise((resolve) => {
      const run = async (): Promise<void> => {
        report.work(work, 'loading');
        try {
          const model = await come();
          report.work(work, 'room');
          resolve(model);
        } catch (error) {
          fail(work, error);
          if (error instanceof LoadError && /network|stalled/.test(error.code)) broken.add(work);
          report.work(work, 'failed');
          resolve(null);
        }
      };
      queue.add({ position, run });
    });
  };

  const loadClose = async (work: string): Promise<WorkModel | null> => {
    const file = visit.data.manifest.works[work]?.derivatives.inspect?.file;
    if (!file) return null;
    try {
      return await load(file, 1);
    } catch (error) {
      closes.delete(work);
      return fail(work, error);
    }
  };

  /** Frees the inspected models that were not looked at for longest. */
  const tidy = (): void => {
    for (const [work, coming] of [...closes].slice(0, -1 - KEPT_CLOSE)) {
      closes.delete(work);
      coming.then((model) => model?.dispose());
    }
  };

  return {
    room(work, position) {
      const known = rooms.get(work) ?? loadRoom(work, position);
      rooms.set(work, known);
      return known;
    },
    close(work) {
      const known = closes.get(work) ?? loadClose(work);
      closes.delete(work);
      closes.set(work, known);
      tidy();
      return known;
    },
    retry() {
      if (broken.size === 0) return;
      for (const work of broken) rooms.delete(work);
      broken.clear();
      again.ring();
    },
    again,
    dispose() {
      queue.dispose();
      for (const coming of [...rooms.values(), ...closes.values()]) coming.then((model) => model?.dispose());
      rooms.clear();
      closes.clear();
    },
  };
}
