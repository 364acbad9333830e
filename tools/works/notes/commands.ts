import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkNote } from '#catalog';
import { anchorNote } from './anchoring';
import { applyRecord } from './apply';
import { readCatalog, writeNotes } from './catalog-file';
import { closeLens, flatLens, type Part } from './draw';
import { eyeFrom, frameOf, SIDES, type Side } from './eye';
import { readNoteModel } from './read-model';
import { type NoteRecord, parseRecords } from './record';
import { drawSheet, FINER } from './sheet';

/** What the commands have around them. */
export interface Surroundings {
  readonly catalog: string;
  /** Folder with a folder a work. */
  readonly models: string;
  /** Where pictures go. */
  readonly pictures: string;
  readonly print: (line: string) => void;
}

/** Longest side of an author's picture and side of a visitor's, pixels. */
const LONGEST = 1100;
const CLOSE = 480;

/** Half the angle in which a visitor sees a work, by its tangent. */
const TANGENT = Math.tan((55 / 2) * (Math.PI / 180));

const modelOf = ({ models }: Surroundings, work: string) => readNoteModel(join(models, work, 'inspect.glb'));

async function notesOf({ catalog }: Surroundings): Promise<ReadonlyMap<string, readonly WorkNote[]>> {
  const { works } = await readCatalog(catalog);
  return new Map(works.map(({ id, notes }) => [id, notes ?? []]));
}

/** Places the notes of some files of records: all of them or, with every fault told, none. */
export async function placeNotes(files: readonly string[], around: Surroundings): Promise<void> {
  const records: NoteRecord[] = [];
  for (const file of files) records.push(...parseRecords(await readFile(file, 'utf8')));
  const known = await notesOf(around);
  const changes = new Map<string, WorkNote[]>();
  const faults: string[] = [];
  for (const work of new Set(records.map((record) => record.work))) {
    const notes = known.get(work);
    if (!notes) throw new Error(`the catalog has no work "${work}"`);
    const model = await modelOf(around, work);
    const placed: WorkNote[] = [];
    for (const record of records.filter((candidate) => candidate.work === work)) {
      try {
        placed.push(
          applyRecord(
            record,
            notes.find(({ id }) => id === record.id),
            model,
          ),
        );
      } catch (error) {
        faults.push(error instanceof Error ? error.message : String(error));
      }
    }
    changes.set(work, placed);
    around.print(`${work}: ${placed.map(({ id, position }) => `${id} at ${position.join(' ')}`).join('; ')}`);
  }
  if (faults.length) throw new Error(`nothing is written:\n${faults.join('\n')}`);
  await writeNotes(around.catalog, changes);
}

/** Draws works with a grid, so that an author can say where a note belongs. */
export async function drawPictures(
  works: readonly string[],
  sides: readonly Side[],
  part: Part,
  around: Surroundings,
): Promise<void> {
  await mkdir(around.pictures, { recursive: true });
  const known = await notesOf(around);
  for (const work of works) {
    const model = await modelOf(around, work);
    for (const side of sides) {
      const lens = flatLens(frameOf(model, SIDES[side]), part, LONGEST * FINER);
      const file = join(around.pictures, `${work}-${side}.png`);
      await writeFile(file, await drawSheet(model, lens, known.get(work) ?? [], part));
      around.print(file);
    }
  }
}

/** Draws what the visitor sees at each note. */
export async function drawViews(works: readonly string[], around: Surroundings): Promise<void> {
  await mkdir(around.pictures, { recursive: true });
  const known = await notesOf(around);
  for (const work of works) {
    const model = await modelOf(around, work);
    for (const note of known.get(work) ?? []) {
      const { distance = 0.1, ...angles } = note.view ?? { azimuth: 0, elevation: 0 };
      const lens = closeLens(eyeFrom(angles), note.position, distance, CLOSE * FINER, TANGENT);
      const file = join(around.pictures, `${work}-note-${note.id}.png`);
      await writeFile(file, await drawSheet(model, lens, [note]));
      around.print(file);
    }
  }
}

/** Looks whether notes still sit on their models; with `write`, sets those that do not. Gives how many do not. */
export async function checkNotes(
  works: readonly string[],
  write: boolean,
  around: Surroundings,
): Promise<number> {
  const known = await notesOf(around);
  const changes = new Map<string, WorkNote[]>();
  let off = 0;
  for (const [work, notes] of known) {
    if (!notes.length || (works.length && !works.includes(work))) continue;
    const model = await modelOf(around, work);
    for (const note of notes) {
      const { state, spot, moved } = anchorNote(note, model);
      if (state === 'holds') continue;
      off += 1;
      around.print(`${work}/${note.id}: ${state}, ${(moved * 1000).toFixed(2)} mm`);
      changes.set(work, [...(changes.get(work) ?? []), { ...note, ...spot }]);
    }
  }
  if (write && off) await writeNotes(around.catalog, changes);
  around.print(
    off ? `${off} notes ${write ? 'set anew' : 'off their models'}.` : 'Every note sits on its model.',
  );
  return write ? 0 : off;
}
