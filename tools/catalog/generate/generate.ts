import type { Manifest } from '#assets';
import type { Catalog, Designer, Language, Stand, Work } from '#catalog';
import type { LocalizedText } from '#kit';
import { createRandom } from './random';
import { words } from './words';

interface GenerateOptions {
  readonly works: number;
  /** The same seed makes the same exhibition. */
  readonly seed: number;
  readonly languages: readonly Language[];
}

/** Works that one maker has, about. */
const WORKS_OF_ONE = 12;
const SOURCE = 'generated';

type Say = (word: keyof (typeof words)[string]) => LocalizedText;

/**
 * A large exhibition out of a small one: its countries, words and models, and works and makers that do not exist and say so. Each
 * model's first work has the place in the hall that the curator gave its own.
 */
export function generateExhibition(
  from: { readonly catalog: Catalog; readonly manifest: Manifest },
  { works: count, seed, languages }: GenerateOptions,
): { readonly catalog: Catalog; readonly manifest: Manifest } {
  const say = sayIn(languages);
  const random = createRandom(seed);
  const models = from.catalog.works.filter(({ id, kind }) => kind !== 'picture' && from.manifest.works[id]);
  const countries = from.catalog.countries.map(({ id }) => id);
  if (models.length === 0 || countries.length === 0)
    throw new Error('The exhibition to generate from has no work with a model, or no country.');
  const digits = String(count).length + 1;
  const number = (at: number) => String(at + 1).padStart(digits, '0');
  const makers = Math.max(1, Math.ceil(count / WORKS_OF_ONE));
  const designers = Array.from({ length: makers }, (_, at): Designer => {
    const name = `${words['en']?.maker} ${number(at)}`;
    return {
      id: `maker-${number(at)}`,
      name,
      nameForms: mapText(say('maker'), (word) => `${word} ${number(at)}`),
      country: countries[at % countries.length] ?? '',
      role: say('role'),
      text: say('person'),
      editions: [],
      sources: [SOURCE],
    };
  });
  const assets: Manifest['works'] = {};
  const works = Array.from({ length: count }, (_, at): Work => {
    // Each model once before any of them twice, in an order of its own each time.
    const model = models[(at * 7 + Math.floor(at / models.length) * random.step) % models.length] as Work;
    const designer = designers[Math.floor(at / WORKS_OF_ONE)] as Designer;
    const id = `study-${number(at)}`;
    const asset = from.manifest.works[model.id];
    if (asset) assets[id] = asset;
    return {
      ...shapeOf(model),
      ...(at < models.length && placeOf(model)),
      id,
      title: mapText(say('study'), (word) => `${word} ${number(at)}`),
      made: 'designer',
      designer: designer.id,
      country: designer.country,
      date: String(1990 + random.below(35)),
      summary: say('summary'),
      text: say('work'),
      materials: model.materials,
      techniques: model.techniques,
      alt: say('alt'),
      rights: { holder: 'Hemicycle contributors', licence: 'CC0-1.0' },
      sources: [SOURCE],
    };
  });
  const stands = from.catalog.stands.flatMap((stand, at): Stand[] => {
    const designer = designers[at];
    return designer ? [{ ...stand, country: designer.country, designer: designer.id }] : [];
  });
  const catalog: Catalog = {
    ...from.catalog,
    id: `generated-${count}`,
    title: mapText(say('title'), (word) => `${word}: ${count}`),
    languages: [...languages],
    designers,
    stands,
    works,
    tours: [],
    hotspots: [],
    media: [],
    sources: [...from.catalog.sources, { id: SOURCE, title: 'Made by a program, for tests' }],
  };
  const told = inLanguages(onlyUsed(catalog), new Set(languages.map(({ tag }) => tag))) as Catalog;
  return { catalog: told, manifest: { ...from.manifest, works: assets } };
}

/** The curator's place for a model; a stand is somebody's, so it is asked for by its slot, which has its name. */
function placeOf({ place }: Work): Pick<Work, 'place'> {
  const slot = place?.slot ?? place?.stand;
  if (slot !== undefined) return { place: { slot } };
  return place ? { place } : {};
}

/** What of a work its model decides. */
function shapeOf(model: Work) {
  if (model.kind === 'jewellery') {
    const { kind, mount, body, form } = model;
    return { kind, mount, body, ...(form && { form }) };
  }
  return { kind: model.kind as 'wall-work' | 'garment' };
}

function sayIn(languages: readonly Language[]): Say {
  return (word) =>
    Object.fromEntries(
      languages.map(({ tag }) => [tag, words[tag]?.[word] ?? words['en']?.[word] ?? word] as const),
    );
}

const mapText = (text: LocalizedText, change: (words: string) => string): LocalizedText =>
  Object.fromEntries(Object.entries(text).map(([tag, each]) => [tag, change(each)]));

/** Every text without what it says in further languages; a text is known by the first language, which all of them have. */
function inLanguages(value: unknown, tags: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((each) => inLanguages(each, tags));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [first = 'en'] = tags;
  const isText = typeof (value as Record<string, unknown>)[first] === 'string';
  return Object.fromEntries(
    entries.flatMap(([key, each]) => (isText && !tags.has(key) ? [] : [[key, inLanguages(each, tags)]])),
  );
}

/** Without sources that only the works of before had. */
function onlyUsed(catalog: Catalog): Catalog {
  const told = JSON.stringify({ ...catalog, works: catalog.works.slice(0, 1), sources: [] });
  return { ...catalog, sources: catalog.sources.filter(({ id }) => told.includes(JSON.stringify(id))) };
}
