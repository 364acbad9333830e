import { createStock } from '#assets';
import type { WorkModel } from './work-model';

/** How many are looked at together: the one in hand and the one beside it. */
const TOGETHER = 2;

/** The fine models of works. Those asked for last are kept; others as long as all of them fit. */
export interface CloseShelf {
  /** Null when there is none, or it does not come. */
  close(work: string): Promise<WorkModel | null>;
  dispose(): void;
}

/** @param bring fetches one; null when it cannot be had now @param most bytes that all of them may take */
export function createCloseShelf(
  bring: (work: string) => Promise<WorkModel | null>,
  most: () => number,
): CloseShelf {
  const coming = new Map<string, Promise<WorkModel | null>>();
  const stock = createStock<WorkModel>(most, (model) => model.dispose());
  let last: readonly string[] = [];
  let over = false;
  const fetchIt = async (work: string): Promise<WorkModel | null> => {
    try {
      const model = await bring(work);
      if (over) model?.dispose();
      if (over || !model) return null;
      stock.put(work, model, model.bytes);
      return model;
    } finally {
      coming.delete(work);
    }
  };
  return {
    close(work) {
      const before = last;
      last = [work, ...last.filter((other) => other !== work)].slice(0, TOGETHER);
      if (!before.includes(work)) stock.hold(work);
      else stock.touch(work);
      for (const other of before) if (!last.includes(other)) stock.release(other);
      const there = stock.get(work);
      if (there) return Promise.resolve(there);
      const asked = coming.get(work) ?? fetchIt(work);
      coming.set(work, asked);
      return asked;
    },
    dispose() {
      over = true;
      stock.clear(true);
    },
  };
}
