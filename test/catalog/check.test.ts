import { describe, expect, it } from 'vitest';
import { type Catalog, checkCatalog, type Work } from '#catalog';
import { errorAt, formatPath } from '#kit';
import { smallCatalog } from './fixtures';

const small = smallCatalog();
const [ring] = small.works as [Work];
const somebody: Catalog['designers'][number] = {
  id: 'somebody',
  name: 'Somebody',
  country: 'kz',
  role: { en: 'jeweller' },
  text: { en: 'Took part.' },
  editions: [],
  sources: ['museum-page'],
};

/** `code path` of what is told of the small catalog with some of its lists replaced. */
const told = (change: Partial<Catalog>, context = {}): readonly string[] =>
  checkCatalog({ ...small, ...change }, context).map(({ code, path }) => `${code} ${formatPath(path ?? [])}`);

const toldOfRing = (change: Partial<Work>): readonly string[] =>
  told({ works: [{ ...ring, ...change } as Work] });

describe('checkCatalog', () => {
  it('says nothing of a sound catalog', () => {
    expect(told({})).toEqual([]);
  });

  it.each([
    'editions',
    'programme',
    'countries',
    'works',
    'terms',
    'media',
    'sources',
    'tours',
    'hotspots',
  ] as const)('follows the references in %s', (list) => {
    const text = { en: 'x' };
    const sources = ['nowhere'];
    const entries = {
      editions: [{ id: 'a', year: 2024, title: text, place: text, summary: text, sources }],
      programme: [{ id: 'a', edition: 'nowhere', title: text, when: text, place: text, text, sources: [] }],
      countries: [{ ...small.countries[0], sources }],
      works: [{ ...ring, kind: 'picture', medium: 'nowhere' }],
      terms: [{ ...small.terms[0], sources }],
      media: [],
      sources: [],
      tours: [{ id: 'a', title: text, summary: text, stops: [{ work: 'nowhere', text }] }],
      hotspots: [{ id: 'a', hall: 'anywhere', position: [0, 0, 0], designer: 'nowhere' }],
    };
    const lines = told({ [list]: entries[list] } as Partial<Catalog>);
    const isReferred = list === 'media' || list === 'sources';
    const wanted = list === 'media' ? 0 : list === 'sources' ? 4 : 1;
    expect(lines.filter((line) => line.startsWith('unknown-reference'))).toHaveLength(wanted);
    if (!isReferred) expect(lines.join('\n')).toContain(`unknown-reference ${list}[0]`);
  });

  it('asks for the identifier of today where an earlier one is written', () => {
    const designers = [{ ...somebody, aliases: ['anybody'] }];
    const works = [{ ...ring, made: 'designer' as const, designer: 'anybody' }];
    const [problem] = checkCatalog({ ...small, designers, works });
    expect(problem?.message).toContain('"anybody" is an earlier identifier of the designer "somebody"');
  });

  it('finds aliases that lead to two entries', () => {
    const works = [
      { ...ring, aliases: ['band'] },
      { ...ring, id: 'hoop', aliases: ['ring', 'band', 'loop'] },
    ];
    expect(told({ works })).toEqual(['alias-clash works[1].aliases[0]', 'alias-clash works[1].aliases[1]']);
  });

  it('finds notes that share an identifier', () => {
    const note = (normal: [number, number, number]): NonNullable<Work['notes']>[number] => ({
      id: 'a',
      kind: 'wear',
      title: { en: 'x' },
      text: { en: 'x' },
      position: [0, 0, 0],
      normal,
    });
    expect(toldOfRing({ notes: [note([0, 0, 1]), note([0, 0, 0])] })).toEqual([
      'duplicate-id works[0].notes[1].id',
      'bad-normal works[0].notes[1].normal',
    ]);
  });

  it('finds languages listed twice', () => {
    const languages = [
      { tag: 'en', name: 'English' },
      { tag: 'en', name: 'English' },
    ];
    expect(told({ languages })).toEqual(['duplicate-language languages[1].tag']);
  });

  it('asks for alternative text in the first language by its own code', () => {
    expect(toldOfRing({ alt: { ru: 'Кольцо' } })).toEqual([
      'missing-alt works[0].alt',
      'undeclared-language works[0].alt.ru',
    ]);
  });

  it('lets names be written in any language', () => {
    const designers = [{ ...somebody, nameForms: { tk: 'Somebody', ru: 'Некто' } }];
    expect(told({ designers })).toEqual([]);
  });

  it('counts what is not translated, once a language', () => {
    const languages = [
      { tag: 'en', name: 'English' },
      { tag: 'fr', name: 'français' },
    ];
    const [problem, ...others] = checkCatalog({ ...small, languages, title: { en: 'Small', fr: 'Petite' } });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      severity: 'warning',
      code: 'missing-translations',
      path: ['languages', 1],
    });
    expect(problem?.message).toMatch(/^12 of 13 texts/);
  });

  it('asks who made a work that its maker supplied', () => {
    expect(toldOfRing({ made: 'designer' })).toEqual(['designer-missing works[0].made']);
  });

  it('asks for the source that names a person', () => {
    const [problem] = checkCatalog({ ...small, designers: [{ ...somebody, sources: [] }] });
    expect(problem).toMatchObject({
      severity: 'error',
      code: 'no-source',
      path: ['designers', 0, 'sources'],
    });
  });

  it('knows stands, who stands there and what', () => {
    const kg = { ...small.countries[0], id: 'kg' } as Catalog['countries'][number];
    const lines = told({
      countries: [...small.countries, kg],
      designers: [somebody, { ...somebody, id: 'other' }],
      stands: [
        { id: 'one', number: 1, country: 'kz', designer: 'somebody' },
        { id: 'two', number: 1, country: 'kg', designer: 'somebody' },
      ],
      works: [
        { ...ring, place: { stand: 'two' } },
        { ...ring, id: 'hoop', made: 'designer', designer: 'other', place: { stand: 'one' } },
      ],
    });
    expect(lines).toEqual([
      'duplicate-number stands[1].number',
      'other-country stands[1].designer',
      'other-country works[0].place.stand',
      'other-designer works[1].place.stand',
    ]);
  });

  it('knows days, measures and weights', () => {
    expect(toldOfRing({ date: '2024-02-29' })).toEqual([]);
    expect(toldOfRing({ date: '2023-02-29' })).toEqual(['no-such-day works[0].date']);
    expect(toldOfRing({ date: { en: '19th century' } })).toEqual([]);
    expect(toldOfRing({ dimensions: { source: 'museum-page' } })).toEqual([
      'empty-dimensions works[0].dimensions',
    ]);
    expect(toldOfRing({ dimensions: { width: 2, source: 'museum-page' } })).toEqual([
      'implausible-size works[0].dimensions.width',
    ]);
    expect(toldOfRing({ weight: 40_000 })).toEqual(['implausible-weight works[0].weight']);
  });

  it('knows which terms are materials', () => {
    expect(toldOfRing({ techniques: ['silver'] })).toEqual(['other-kind-of-term works[0].techniques[0]']);
  });

  it('warns of lists that say nothing', () => {
    expect(toldOfRing({ materials: [], notes: [], aliases: [] })).toEqual([
      'empty-list works[0].materials',
      'empty-list works[0].aliases',
      'empty-list works[0].notes',
    ]);
    expect(told({ works: [] })).toContain('empty-list works');
  });

  it('asks a stop for exactly one place', () => {
    const stops = [{ text: { en: 'Nowhere.' } }, { viewpoint: 'door', text: { en: 'Here.' } }];
    const tours = [{ id: 'walk', title: { en: 'A' }, summary: { en: 'B' }, stops }];
    expect(told({ tours })).toEqual(['not-exactly-one tours[0].stops[0]']);
  });

  it('asks the world around for files, models and places', () => {
    const context = {
      fileExists: (path: string) => path !== small.venue,
      hasModel: () => false,
      planProblems: [errorAt('no-slot', 'No place.', ['works', 0])],
    };
    expect(told({}, context)).toEqual([
      'missing-file venue',
      'missing-model works[0].id',
      'no-slot works[0]',
    ]);
    expect(told({}, { fileExists: () => true, hasModel: (id: string) => id === 'ring' })).toEqual([]);
  });
});
