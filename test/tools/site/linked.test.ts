import { describe, expect, it } from 'vitest';
import { allPlaces, headOf, loadMessages } from '#pages';
import type { Place } from '#visit';
import { graphOf } from '../../../tools/site/linked/graph';
import { licenceAddress } from '../../../tools/site/linked/licence';
import { readExhibition } from '../../pages/exhibition';
import { ORIGIN, pagesOfRing, smallPages, tellerOf } from './exhibition';

type Thing = Record<string, unknown> & { '@type': string };

const ring: Place = { kind: 'work', id: 'ring' };

async function thingsOf(data: ReturnType<typeof smallPages>, place: Place, language = 'en', origin = ORIGIN) {
  const teller = await tellerOf(data, place, { language, origin });
  const head = headOf(data, place, language, await loadMessages(language));
  return (graphOf(teller, place, head) as unknown as { '@graph': Thing[] })['@graph'];
}
const find = (things: readonly Thing[], type: string) => things.find((thing) => thing['@type'] === type);

describe('a work', () => {
  it('that is a study is based on its object, to which alone age and measures belong', async () => {
    const data = pagesOfRing({
      dimensions: { height: 30, source: 's' },
      after: { title: 'Ring', museum: 'Museum', accession: '7', date: { en: '19th century' } },
    });
    const work = find(await thingsOf(data, ring), 'VisualArtwork');
    expect(work).toMatchObject({
      name: 'The ring',
      creator: { '@type': 'Organization', name: 'Somebody' },
      isBasedOn: {
        identifier: '7',
        creditText: 'Museum, 7',
        temporal: '19th century',
        height: { value: 30, unitCode: 'MMT' },
      },
      license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    });
    expect(work).not.toHaveProperty('height');
    expect(work).not.toHaveProperty('dateCreated');
  });

  it('that is a designer’s names them, its year and its measures', async () => {
    const data = pagesOfRing({
      made: 'designer',
      designer: 'ann',
      date: '2024',
      weight: 12,
      dimensions: { width: 9, source: 's' },
    });
    const work = find(await thingsOf(data, ring), 'VisualArtwork');
    expect(work).toMatchObject({
      creator: { '@type': 'Person', '@id': `${ORIGIN}designers/ann/#person` },
      dateCreated: '2024',
      width: { value: 9 },
      weight: { value: 12, unitCode: 'GRM' },
    });
    expect(work).not.toHaveProperty('isBasedOn');
  });

  it('tells no measures that are of a part', async () => {
    const data = pagesOfRing({ dimensions: { height: 30, of: { en: 'One element' }, source: 's' } });
    expect(JSON.stringify(await thingsOf(data, ring))).not.toContain('MMT');
  });

  it('has its picture in true size and its models', async () => {
    const work = find(await thingsOf(smallPages(), ring), 'VisualArtwork');
    expect(work).toMatchObject({
      image: { contentUrl: `${ORIGIN}models/works/ring/still.webp`, height: { value: 900 } },
      encoding: [
        { '@type': '3DModel', encodingFormat: 'model/gltf-binary' },
        { '@type': '3DModel', encodingFormat: 'model/vnd.usdz+zip' },
      ],
    });
  });

  it('is the same thing on the pages of all languages', async () => {
    const ids = await Promise.all(
      ['en', 'fr'].map(async (language) =>
        find(await thingsOf(smallPages(), ring, language), 'VisualArtwork'),
      ),
    );
    expect(ids.map((work) => work?.['@id'])).toEqual(Array(2).fill(`${ORIGIN}works/ring/#work`));
    expect(ids.map((work) => work?.['url'])).toEqual([`${ORIGIN}works/ring/`, `${ORIGIN}fr/works/ring/`]);
  });
});

it('says of a designer what is published, and no nationality', async () => {
  const person = find(await thingsOf(smallPages(), { kind: 'designer', id: 'ann' }), 'Person');
  expect(person).toMatchObject({ name: 'Ann', jobTitle: 'jeweller' });
  expect(person).not.toHaveProperty('nationality');
});

describe('every page of the exhibition', () => {
  const data = readExhibition();
  it.each(allPlaces(data.catalog).map((place) => ({ place, name: JSON.stringify(place) })))(
    '$name describes itself, and points only at pages of the site',
    async ({ place }) => {
      const things = await thingsOf(data, place, 'fr');
      expect(things[0]).toMatchObject({ inLanguage: 'fr' });
      const pages = new Set(
        allPlaces(data.catalog).map((each) => ('id' in each ? `/${each.id}/` : each.kind)),
      );
      const addresses = [...JSON.stringify(things).matchAll(/"(?:@id|url|item)":"([^"]*)"/g)].map(
        ([, a]) => a,
      );
      const own = addresses.filter(
        (address) =>
          address?.startsWith(ORIGIN) &&
          /\/(works|designers|tours)\//.test(address) &&
          !/\.\w+$/.test(address),
      );
      for (const address of own) {
        const id = /\/([^/]+)\/(#.*)?$/.exec(address ?? '')?.[1];
        expect(pages, address).toContain(`/${id}/`);
      }
      const way = find(things, 'BreadcrumbList');
      if (place.kind === 'home') expect(way).toBeUndefined();
      else expect(way?.['itemListElement']).toHaveProperty([1, 'item']);
      expect(JSON.stringify(things)).not.toMatch(/undefined|\[object|:""/);
    },
  );

  it('tells the editions with the years that sources print', async () => {
    const things = await thingsOf(data, { kind: 'programme' });
    const editions = things.filter((thing) => thing['@type'] === 'ExhibitionEvent');
    expect(editions.map((edition) => edition['startDate'])).toEqual(['2024', '2025']);
    for (const edition of editions) expect(edition['location']).toMatchObject({ '@type': 'Place' });
  });
});

it('knows where licences are written', () => {
  expect(licenceAddress('CC-BY-NC-SA-4.0')).toBe('https://creativecommons.org/licenses/by-nc-sa/4.0/');
  expect(licenceAddress('All rights reserved')).toBeUndefined();
});
