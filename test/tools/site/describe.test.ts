import { expect, it } from 'vitest';
import type { Place } from '#visit';
import { describe as describePage } from '../../../tools/site/describe';
import { ORIGIN, pageOf, smallPages, tellerOf } from './exhibition';

const data = smallPages();

async function said(place: Place, origin: string | undefined, language = 'fr') {
  const parts = { teller: await tellerOf(data, place, { language }), origin, home: `${language}/` };
  return describePage(parts, place, await pageOf(data, place, language));
}

it('names a work’s own forms beside its page, and the catalog that tells of it', async () => {
  const { otherForms, files } = await said({ kind: 'work', id: 'ring' }, ORIGIN);
  expect(otherForms.map(({ rel, path }) => `${rel} ${path}`)).toEqual([
    'alternate fr/works/ring/oembed.json',
    'alternate iiif/ring/manifest.json',
    'describedby fr/catalog.jsonld',
  ]);
  expect(files.map(({ path }) => path)).toEqual(['fr/works/ring/oembed.json']);
});

it('names no manifest of a work without a picture', async () => {
  const { otherForms } = await said({ kind: 'work', id: 'cuff' }, ORIGIN);
  expect(otherForms.some(({ path }) => path.startsWith('iiif/'))).toBe(false);
});

it('names the forms of the whole catalog where the whole is shown', async () => {
  for (const kind of ['home', 'catalogue'] as const) {
    const { otherForms } = await said({ kind }, ORIGIN);
    expect(otherForms.map(({ rel, path }) => `${rel} ${path}`)).toEqual([
      'alternate iiif/collection.json',
      'alternate fr/catalog.jsonld',
      'alternate catalog.csv',
    ]);
  }
});

it('names nothing that asks for full addresses where none are known', async () => {
  const { otherForms, files } = await said({ kind: 'work', id: 'ring' }, undefined);
  expect(otherForms.map(({ path }) => path)).toEqual(['fr/catalog.jsonld']);
  expect(files).toEqual([]);
});
