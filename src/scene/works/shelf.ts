import { createStock } from '#assets';
import { sizeOfWork } from '#plan';
import type { Visit } from '#visit';
import type { Loader } from '../loading/loader';
import type { Profile } from '../stage/profile';
import { createSignal, type Signal } from '../stage/signal';
import { createCloseShelf } from './close-shelf';
import { frameOf } from './framed-picture';
import { isBrokenOff, problemOf, Unlisted } from './shelf-problems';
import { COARSE_RECESSES, readWork, type WorkModel } from './work-model';

/** How many models may be on their way at once. */
const AT_ONCE = 2;

/** A work that is to be there, with the width of its pictures, pixels. */
export interface Wish {
  readonly work: string;
  readonly edge: number;
}

/** A model in somebody's hand: it is not given up before it is given back. */
export interface Lent {
  readonly model: WorkModel;
  giveBack(): void;
}

/** The models of works as far as they are wanted, and what has become of them told to the visit. */
export interface WorkShelf {
  /**
   * What is to be there, most wanted first. It is fetched in that order; what is on its way and no longer wanted is given
   * up, and what is there and no longer wanted goes.
   */
  want(wishes: readonly Wish[]): void;
  /** What the hall shows of a work: nothing yet, its model, or null where that cannot be shown. */
  room(work: string): WorkModel | null | undefined;
  /** The width of the pictures of what it shows. */
  edgeOf(work: string): number | undefined;
  /** Rings when what the hall shows is another. */
  readonly changed: Signal;
  /** Shows what has come, as long as it is no more than so many bytes, or one work; true while more waits for its turn. */
  admit(bytes: number): boolean;
  /** Somebody draws a model: it is not freed before the returned function is called. */
  use(model: WorkModel): () => void;
  /** The model for the hall, in the order of asking; null when it cannot be shown. */
  lend(work: string): Promise<Lent | null>;
  /** The fine model for inspection; null when there is none or it does not come. */
  close(work: string): Promise<WorkModel | null>;
  /** The network may be back: models that broke off on their way are asked for again. */
  retry(): void;
  dispose(): void;
}

export interface WorkShelfOptions {
  readonly visit: Visit;
  readonly loader: Loader;
  readonly base: string;
  readonly limits: () => Profile['works'];
  /** Asks for a frame, in which what has come is shown. */
  readonly wake: () => void;
}

interface Shown {
  readonly edge: number;
  readonly model: WorkModel | null;
}

const keyOf = ({ work, edge }: Wish): string => `${work} ${edge}`;

export function createWorkShelf({ visit, loader, base, limits, wake }: WorkShelfOptions): WorkShelf {
  const { report } = visit.commands;
  const stock = createStock<WorkModel>(
    () => limits().kept,
    (model) => model.dispose(),
  );
  const keys = new WeakMap<WorkModel, string>();
  const shown = new Map<string, Shown>();
  const coming = new Map<string, AbortController>();
  /** What has come and waits to be shown. */
  let arrived: Wish[] = [];
  /** Works, and widths of works, that did not come; and those of them that the network kept from coming. */
  const refused = new Set<string>();
  const broken = new Set<string>();
  const lent = new Map<string, number>();
  const changed = createSignal();
  let wishes: readonly Wish[] = [];
  const waiting: (() => void)[] = [];
  let over = false;

  const closes = createCloseShelf(
    async (work) => {
      const file = visit.data.manifest.works[work]?.derivatives.inspect?.file;
      if (!file) return null;
      try {
        return readWork(await loader.model(`${base}models/${file}`));
      } catch (error) {
        if (!over) report.problem(problemOf(work, error));
        return null;
      }
    },
    () => limits().close,
  );

  /** All that is wanted: what is in somebody's hand first. */
  const wanted = (): readonly Wish[] => {
    const asked = new Set(wishes.map(({ work }) => work));
    const others = [...lent.keys()].filter((work) => !asked.has(work));
    return [...others.map((work) => ({ work, edge: Number.POSITIVE_INFINITY })), ...wishes];
  };

  const load = async (file: string, edge: number, signal: AbortSignal): Promise<WorkModel> =>
    readWork(await loader.model(`${base}models/${file}`, { edge, signal }), COARSE_RECESSES);

  /** How a work comes into the hall: as its model, or as its picture in a frame; null for one that has neither. */
  const waysOf = ({ work: id, edge }: Wish): ((signal: AbortSignal) => Promise<WorkModel>) | null => {
    const { catalog, manifest } = visit.data;
    const file = manifest.works[id]?.derivatives.room?.file;
    if (file) return (signal) => load(file, edge, signal);
    const work = catalog.works.find((candidate) => candidate.id === id);
    const medium =
      work?.kind === 'picture' ? catalog.media.find((candidate) => candidate.id === work.medium) : undefined;
    if (!work || medium?.kind !== 'image') return null;
    return async (signal) =>
      readWork(
        frameOf(
          await loader.picture(base + medium.file, 'colour', { edge, signal }),
          sizeOfWork(work, manifest),
        ),
      );
  };

  const ring = (): void => {
    changed.ring();
    for (const tell of waiting.splice(0)) tell();
  };

  const fail = (wish: Wish, error: unknown): void => {
    const { work } = wish;
    // What is there already in another width stays.
    const isThere = Boolean(shown.get(work)?.model);
    const what = isThere ? keyOf(wish) : work;
    refused.add(what);
    if (isBrokenOff(error)) broken.add(what);
    if (isThere) return;
    shown.set(work, { edge: wish.edge, model: null });
    report.work(work, 'failed');
    report.problem(problemOf(work, error));
    ring();
  };

  const bring = async (wish: Wish, control: AbortController): Promise<void> => {
    const { work } = wish;
    const key = keyOf(wish);
    const isFirst = !shown.has(work);
    if (isFirst) report.work(work, 'loading');
    try {
      const come = waysOf(wish);
      if (!come) throw new Unlisted();
      const model = await come(control.signal);
      if (over || control.signal.aborted) return model.dispose();
      keys.set(model, key);
      stock.hold(key);
      stock.put(key, model, model.bytes);
      arrived.push(wish);
      wake();
    } catch (error) {
      if (over) return;
      if (!control.signal.aborted) fail(wish, error);
      else if (isFirst) report.work(work, 'waiting');
    } finally {
      if (coming.get(key) === control) coming.delete(key);
      pump();
    }
  };

  const pump = (): void => {
    if (over) return;
    for (const wish of wanted()) {
      if (coming.size >= AT_ONCE) return;
      const key = keyOf(wish);
      const now = shown.get(wish.work);
      if (coming.has(key) || refused.has(wish.work) || refused.has(key) || now?.edge === wish.edge) continue;
      if (arrived.some((one) => keyOf(one) === key)) continue;
      if (stock.get(key)) {
        stock.hold(key);
        arrived.push(wish);
        wake();
        continue;
      }
      const control = new AbortController();
      coming.set(key, control);
      void bring(wish, control);
    }
  };

  const settle = (): void => {
    const all = wanted();
    const asked = new Set(all.map(({ work }) => work));
    const exact = new Set(all.map(keyOf));
    for (const [key, control] of coming) {
      if (exact.has(key)) continue;
      coming.delete(key);
      control.abort();
    }
    arrived = arrived.filter((wish) => {
      if (exact.has(keyOf(wish))) return true;
      stock.release(keyOf(wish));
      return false;
    });
    let gone = false;
    for (const [work, { edge, model }] of shown) {
      if (asked.has(work)) continue;
      shown.delete(work);
      gone = true;
      if (!model) continue;
      report.work(work, 'waiting');
      stock.release(keyOf({ work, edge }));
    }
    if (gone) ring();
    pump();
  };

  return {
    want(next) {
      wishes = next;
      settle();
    },
    room: (work) => shown.get(work)?.model,
    edgeOf: (work) => shown.get(work)?.edge,
    changed,
    admit(most) {
      let bytes = 0;
      const before = arrived.length;
      while (arrived[0] && (bytes === 0 || bytes < most)) {
        const wish = arrived.shift() as Wish;
        const model = stock.get(keyOf(wish));
        if (!model) continue;
        bytes += model.bytes;
        const now = shown.get(wish.work);
        shown.set(wish.work, { edge: wish.edge, model });
        if (now?.model) stock.release(keyOf({ work: wish.work, edge: now.edge }));
        else report.work(wish.work, 'room');
      }
      if (before > arrived.length) ring();
      return arrived.length > 0;
    },
    use(model) {
      const key = keys.get(model);
      if (key === undefined) return () => {};
      stock.hold(key);
      return () => stock.release(key);
    },
    async lend(work) {
      lent.set(work, (lent.get(work) ?? 0) + 1);
      pump();
      while (!shown.has(work) && !over) await new Promise<void>((tell) => waiting.push(tell));
      const letGo = (): void => {
        const left = (lent.get(work) ?? 1) - 1;
        if (left > 0) lent.set(work, left);
        else lent.delete(work);
        if (!over) settle();
      };
      const { model = null, edge = 0 } = shown.get(work) ?? {};
      if (!model) {
        letGo();
        return null;
      }
      const key = keyOf({ work, edge });
      stock.hold(key);
      let given = false;
      return {
        model,
        giveBack() {
          if (given) return;
          given = true;
          stock.release(key);
          letGo();
        },
      };
    },
    close: closes.close,
    retry() {
      if (broken.size === 0) return;
      for (const what of broken) {
        refused.delete(what);
        if (shown.get(what)?.model === null) shown.delete(what);
      }
      broken.clear();
      ring();
      settle();
    },
    dispose() {
      over = true;
      for (const control of coming.values()) control.abort();
      for (const tell of waiting.splice(0)) tell();
      stock.clear(true);
      closes.dispose();
      shown.clear();
      arrived = [];
    },
  };
}
