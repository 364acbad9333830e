import { Traverse } from '@iiif/parser';
import { presentation3StrictUpgrade } from '@iiif/parser/strict';
import { describe, expect, it } from 'vitest';
import { collectionOf } from '../../../../tools/site/iiif/collection';
import { manifestFile, manifestOf } from '../../../../tools/site/iiif/manifest';
import { readExhibition } from '../../../pages/exhibition';
import { ORIGIN, pagesOfRing, smallPages } from '../exhibition';
import { polyglotOf } from '../polyglot';

const data = readExhibition();
const polyglot = await polyglotOf(data);

/** What the parser finds wrong, and what it would write instead. */
function strictly(value: object) {
  const state = { warnings: [] as string[] };
  const upgraded = presentation3StrictUpgrade(structuredClone(value) as never, state);
  return { warnings: state.warnings, upgraded };
}

async function manifestOfRing(change = {}) {
  const pages = pagesOfRing(change);
  const [ring] = pages.catalog.works;
  const manifest = ring && manifestOf(await polyglotOf(pages), ring);
  if (!manifest) throw new Error('the ring has no manifest');
  return JSON.parse(JSON.stringify(manifest));
}

describe('the manifest of every work', () => {
  it.each(data.catalog.works.map((work) => ({ id: work.id, work })))(
    '$id is strictly to the letter',
    ({ work }) => {
      const manifest = manifestOf(polyglot, work);
      expect(manifest).toBeDefined();
      const plain = JSON.parse(JSON.stringify(manifest));
      const { warnings, upgraded } = strictly(plain);
      expect(warnings).toEqual([]);
      expect(JSON.parse(JSON.stringify(upgraded))).toEqual(plain);
      expect(Object.keys(plain.label)).toEqual(data.catalog.languages.map(({ tag }) => tag));
      expect(JSON.stringify(plain)).not.toMatch(/undefined|\[object|"":|\{(value|object|holder|licence)\}/);
    },
  );
});

describe('a manifest', () => {
  it('shows the picture in its true size, on a canvas of that size', async () => {
    const seen: { type: string; width?: number; height?: number }[] = [];
    const note = (resource: object) => {
      seen.push(resource as (typeof seen)[number]);
      return resource as never;
    };
    new Traverse({ canvas: [note], contentResource: [note] }).traverseManifest(await manifestOfRing());
    const canvas = seen.find(({ type }) => type === 'Canvas');
    const image = seen.find(({ type }) => type === 'Image');
    expect([canvas?.width, canvas?.height]).toEqual([1200, 900]);
    expect([image?.width, image?.height]).toEqual([1200, 900]);
  });

  it('offers the models, the pages of all languages and the licence that IIIF knows', async () => {
    const manifest = await manifestOfRing();
    expect(manifest.rendering).toMatchObject([
      { type: 'Model', format: 'model/gltf-binary', id: `${ORIGIN}models/works/ring/inspect.glb` },
      { type: 'Model', format: 'model/vnd.usdz+zip' },
    ]);
    expect(manifest.homepage).toMatchObject([
      { id: `${ORIGIN}works/ring/`, language: ['en'] },
      { id: `${ORIGIN}fr/works/ring/`, language: ['fr'] },
    ]);
    expect(manifest.rights).toBe('http://creativecommons.org/publicdomain/zero/1.0/');
    expect(manifest.partOf).toEqual([{ id: `${ORIGIN}iiif/collection.json`, type: 'Collection' }]);
  });

  it('would be caught if it were not to the letter', async () => {
    const manifest = await manifestOfRing();
    expect(strictly({ ...manifest, rights: 'https://example.org/' }).warnings).toHaveLength(1);
    expect(strictly({ ...manifest, label: 'The ring' }).warnings).toHaveLength(1);
    expect(strictly({ ...manifest, items: [{ id: 'a', type: 'Range' }] }).warnings).toHaveLength(1);
  });

  it('says wherever it is shown that a study is one, and of what', async () => {
    const study = await manifestOfRing();
    expect(study.requiredStatement.value.en[0]).toContain(
      'Study model after a museum object: A published object, A museum, 1',
    );
    const own = await manifestOfRing({
      made: 'designer',
      rights: { holder: 'Ann', licence: 'All rights reserved' },
    });
    expect(own.requiredStatement.value.en).toEqual(['Supplied by its maker.', 'Ann, All rights reserved']);
    expect(own).not.toHaveProperty('rights');
  });

  it('tells what of the object was measured', async () => {
    const { metadata } = await manifestOfRing({
      dimensions: { height: 30, of: { en: 'One element' }, source: 's' },
    });
    const told = metadata.find((item: { label: { en: string[] } }) => item.label.en[0] === 'Dimensions');
    expect(told.value.en).toEqual(['height 30 mm (One element)']);
  });

  it('is none where there is no picture', async () => {
    const pages = smallPages();
    const cuff = pages.index.works.get('cuff');
    expect(cuff && manifestOf(await polyglotOf(pages), cuff)).toBeUndefined();
    expect(collectionOf(await polyglotOf(pages)).items).toHaveLength(1);
  });
});

it('lists every manifest in the collection, each thing under an address of its own', () => {
  const collection = collectionOf(polyglot);
  const seen: string[] = [];
  new Traverse({ manifest: [(manifest) => void seen.push(manifest.id)] }).traverseCollection(
    JSON.parse(JSON.stringify(collection)),
  );
  expect(seen).toEqual(data.catalog.works.map(({ id }) => ORIGIN + manifestFile(id)));
  const ids = data.catalog.works.flatMap((work) => {
    const manifest = manifestOf(polyglot, work);
    return [...JSON.stringify(manifest?.items).matchAll(/"id":"([^"]*\/canvas[^"]*)"/g)].map(([, id]) => id);
  });
  expect(new Set(ids).size).toBe(ids.length);
});
