import { readFile, writeFile } from 'node:fs/promises';
import type { Work, WorkNote } from '#catalog';

/** The catalog as it is written: nothing is added, so that only notes differ afterwards. */
interface WrittenCatalog {
  readonly works: Work[];
}

export const readCatalog = async (file: string): Promise<WrittenCatalog> =>
  JSON.parse(await readFile(file, 'utf8')) as WrittenCatalog;

/** Some notes by their work, to be written over those of the same name or after the others. */
export type Changes = ReadonlyMap<string, readonly WorkNote[]>;

/** A work with its notes changed; they stand where the format lists them, before the rights. */
export function withNotes(work: Work, changed: readonly WorkNote[]): Work {
  const known = work.notes ?? [];
  const fresh = changed.filter(({ id }) => !known.some((note) => note.id === id));
  const notes = [...known.map((note) => changed.find(({ id }) => id === note.id) ?? note), ...fresh];
  if (work.notes) return { ...work, notes };
  const entries = Object.entries(work);
  const place = entries.findIndex(([key]) => key === 'rights');
  return Object.fromEntries(
    entries.toSpliced(place < 0 ? entries.length : place, 0, ['notes', notes]),
  ) as Work;
}

/** Reads, changes and writes the catalog at once: other hands may be in the same file. */
export async function writeNotes(file: string, changes: Changes): Promise<void> {
  const catalog = await readCatalog(file);
  const works = catalog.works.map((work) => {
    const changed = changes.get(work.id);
    return changed?.length ? withNotes(work, changed) : work;
  });
  await writeFile(file, `${JSON.stringify({ ...catalog, works }, null, 2)}\n`);
}
