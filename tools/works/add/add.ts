import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Parsed } from '#kit';
import { hasErrors } from '#kit';
import { readManifest, updateWork } from '../manifest';
import type { Derived } from './derive';
import { deriveAll } from './derive';
import type { Options } from './options';
import type { KnownCatalog } from './publish/catalog';
import { readCatalog } from './publish/catalog';
import type { Drafted } from './publish/entry';
import { draftEntry } from './publish/entry';
import { insertEntry } from './publish/insert';
import { swapIn } from './publish/swap';
import { readModel } from './read/read';
import { readSourceFile } from './read/source';
import { repairModel } from './repair/repair';
import { refuse } from './say';
import { takeStill } from './still';

export interface AddPlaces {
  /** The repository. */
  readonly root: string;
  /** The folder that the manifest's files are relative to. */
  readonly models: string;
  readonly manifest: string;
  /** The catalog that ids and designers are looked up in when none is named. */
  readonly catalog: string;
  /** Where entries to be pasted are written. */
  readonly entries: string;
}

export interface Added {
  readonly derived: Derived;
  readonly drafted: Drafted;
  /** The file with the entry: the catalog, or one to be pasted from. */
  readonly entryFile: string;
}

/** Takes a designer's file into the exhibition, or refuses it and leaves nothing behind. */
export async function addWork(
  options: Options,
  places: AddPlaces,
  tell: (step: string) => void,
): Promise<Parsed<Added>> {
  const catalog = await readCatalog(options.catalog ?? places.catalog);
  const taken = await checkId(options, places, catalog);
  if (taken) return taken;
  tell('reading');
  const file = await readSourceFile(options.file);
  if (!file.value) return { problems: file.problems };
  const keepNames = options.materials === 'ours';
  const read = await readModel(file.value, keepNames);
  if (!read.value || hasErrors(read.problems)) return { problems: read.problems };
  const repaired = await repairModel(read.value, {
    name: file.value.name,
    format: file.value.format,
    unit: options.unit,
    up: options.up,
    keepNames,
    tell,
  });
  if (!repaired.value || hasErrors(repaired.problems)) return { problems: repaired.problems };
  const draft = join(places.models, `.adding-${options.id}-${process.pid}`);
  try {
    const { id, materials } = options;
    const derived = await deriveAll(repaired.value, draft, file.value.hash, { id, materials, tell });
    if (options.still) tell('photographing');
    const { manifest, root } = places;
    const shown = options.still
      ? await takeStill(derived.record, { id, root, draft, manifest })
      : { record: derived.record, problems: [] };
    const added = await publish(draft, { ...derived, record: shown.record }, options, places, catalog);
    return { value: added, problems: [...read.problems, ...repaired.problems, ...shown.problems] };
  } finally {
    await rm(draft, { recursive: true, force: true });
    // The folder of models itself, if nothing was ever written into it.
    await rmdir(places.models).catch(() => undefined);
  }
}

/** Moves everything in, or nothing. */
async function publish(
  draft: string,
  derived: Derived,
  options: Options,
  places: AddPlaces,
  catalog: KnownCatalog | undefined,
): Promise<Added> {
  const { id } = options;
  const drafted = draftEntry(options, catalog);
  const swap = await swapIn(join(draft, 'works', id), join(places.models, 'works', id));
  try {
    const entry = await writeEntry(drafted, options, places, catalog);
    try {
      await updateWork(places.manifest, id, () => derived.record);
    } catch (error) {
      await entry.undo();
      throw error;
    }
    await swap.keep();
    return { derived, drafted, entryFile: entry.file };
  } catch (error) {
    await swap.undo();
    throw error;
  }
}

interface WrittenEntry {
  readonly file: string;
  undo(): Promise<void>;
}

async function writeEntry(
  { entry }: Drafted,
  options: Options,
  places: AddPlaces,
  catalog: KnownCatalog | undefined,
): Promise<WrittenEntry> {
  const { catalog: file } = options;
  if (file && catalog) {
    await writeFile(file, insertEntry(catalog.text, entry));
    return { file, undo: () => writeFile(file, catalog.text) };
  }
  await mkdir(places.entries, { recursive: true });
  const pasted = join(places.entries, `${options.id}.json`);
  await writeFile(pasted, `${JSON.stringify(entry, null, 2)}\n`);
  return { file: pasted, undo: () => rm(pasted) };
}

/** Refuses an id that is taken, unless it is replaced on purpose; a study's id is never given to a designer's work. */
async function checkId(
  { id, force, catalog: named }: Options,
  { manifest }: AddPlaces,
  catalog: KnownCatalog | undefined,
): Promise<Parsed<never> | undefined> {
  if (named && !catalog)
    return refuse('no-catalog', `${named} is no catalog that can be read; check the path.`);
  const known = catalog?.works.find((work) => work.id === id);
  if (known?.made === 'study')
    return refuse(
      'id-taken',
      `${id} is a study in the catalog, and a designer's work is never shown as one: choose another --id.`,
    );
  const { works } = await readManifest(manifest);
  if ((known ?? works[id]) && !force)
    return refuse(
      'id-taken',
      `There is a work ${id} already: choose another --id, or replace it with --force.`,
    );
  return undefined;
}
