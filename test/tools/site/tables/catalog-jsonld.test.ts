import { describe, expect, it } from 'vitest';
import { catalogJsonLd } from '../../../../tools/site/tables/catalog-jsonld';
import { readExhibition } from '../../../pages/exhibition';
import { ORIGIN, pagesOfRing, tellerOf } from '../exhibition';

type Thing = Record<string, unknown> & { '@id': string; '@type': string | string[] };

async function read(data: Parameters<typeof tellerOf>[0], language = 'en') {
  const text = [...catalogJsonLd(await tellerOf(data, { kind: 'home' }, { language }))].join('');
  return JSON.parse(text) as { '@context': [string, Record<string, unknown>]; '@graph': Thing[] };
}

describe('the catalog as linked data', () => {
  it.each(['en', 'ru'])('in %s has everything once', async (language) => {
    const data = readExhibition();
    const { '@graph': things } = await read(data, language);
    const { works, designers, countries, editions } = data.catalog;
    expect(things).toHaveLength(1 + works.length + designers.length + countries.length + editions.length);
    expect(new Set(things.map((thing) => thing['@id'])).size).toBe(things.length);
    for (const thing of things) expect(thing['@id']).toMatch(new RegExp(`^${ORIGIN}`));
  });

  it('defines the museums’ words that it uses', async () => {
    const { '@context': context, '@graph': things } = await read(readExhibition());
    const [, terms] = context;
    const used = [...JSON.stringify(things).matchAll(/"(made_of|classified_as|current_\w+)":/g)].map(
      ([, term]) => term,
    );
    const types = things.flatMap((thing) => [thing['@type']].flat()).filter((type) => /Object$/.test(type));
    expect(used.length).toBeGreaterThan(10);
    for (const term of [...used, ...types]) expect(terms).toHaveProperty(term ?? '');
    expect(terms['current_custodian']).toEqual({ '@id': 'crm:P50_has_current_keeper' });
  });

  it('tells the file from the thing: a study is not of silver, what it follows is', async () => {
    const silver = {
      id: 'silver',
      kind: 'material' as const,
      term: { en: 'silver' },
      definition: { en: 'd' },
      aat: '300011029',
      sources: [],
    };
    const study = pagesOfRing({ materials: ['silver'] });
    (study.index.terms as Map<string, unknown>).set('silver', silver);
    const [told] = (await read(study))['@graph'].filter((thing) => thing['@id'].endsWith('#work'));
    expect(told).toMatchObject({
      '@type': ['VisualArtwork', 'DigitalObject'],
      isBasedOn: {
        '@type': ['VisualArtwork', 'HumanMadeObject'],
        made_of: ['http://vocab.getty.edu/aat/300011029'],
        current_custodian: { name: 'A museum' },
      },
    });
    expect(told).not.toHaveProperty('made_of');
    const form = pagesOfRing({ materials: ['silver'], after: { title: 'A documented form' } });
    expect(JSON.stringify((await read(form))['@graph'])).not.toContain('HumanMadeObject');
  });
});
