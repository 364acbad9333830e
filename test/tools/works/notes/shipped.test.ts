import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { distance } from '#kit';
import { findNearest } from '../../../../tools/works/notes/find';
import { readNoteModel } from '../../../../tools/works/notes/read-model';
import { pointOfAnchor } from '../../../../tools/works/notes/spot';
import { catalogOf } from '../../../catalog/fixtures';

const at = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const { works } = catalogOf(readFileSync(at('public/catalog/exhibition.json'), 'utf8'));
const noted = works.filter(({ notes }) => notes?.length);
/** Languages that the notes are written in; the others show them in English. */
const WRITTEN = ['en', 'fr', 'nl', 'ru'];
const jewels = works.filter(({ kind }) => kind === 'jewellery');

/** How far from its model a note may hang: metres. */
const NEAR = 0.001;

/** Words a note has: enough to say something, few enough to be read standing. */
const [LEAST, MOST] = [15, 80];

describe('the notes of the exhibition', () => {
  it.each(noted)('sit on $id', async ({ id, notes = [] }) => {
    const model = await readNoteModel(at(`public/models/works/${id}/inspect.glb`));
    for (const { id: note, anchor, position } of notes) {
      const anchored = anchor && pointOfAnchor(model, anchor);
      if (anchor) expect(anchored && distance(anchored, position), note).toBeLessThan(NEAR);
      else expect(findNearest(model, position)?.distance, note).toBeLessThan(NEAR);
    }
  });

  it.each(noted)('are short and in the languages they are written in on $id', ({ notes = [] }) => {
    for (const { id, title, text } of notes) {
      for (const tag of WRITTEN) {
        const words = text[tag]?.split(/\s+/).length ?? 0;
        expect(words, `${id} in ${tag}`).toBeGreaterThanOrEqual(LEAST);
        expect(words, `${id} in ${tag}`).toBeLessThanOrEqual(MOST);
        expect(title[tag], `${id} in ${tag}`).toBeDefined();
      }
    }
  });

  it('are at least three a jewel, of two kinds or more', () => {
    const few = jewels.filter(({ notes = [] }) => {
      const kinds = new Set(notes.map(({ kind }) => kind));
      return notes.length < 3 || kinds.size < 2;
    });
    expect(few.map(({ id }) => id)).toEqual([]);
  });
});
