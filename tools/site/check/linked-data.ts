import { follow, type Ground } from './ground';
import { type Fault, isHidden, type PageFacts } from './page-facts';

/** What search engines ask of each kind of thing that the site tells of, and what a reader would miss. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  AboutPage: ['name', 'url', 'inLanguage'],
  BreadcrumbList: ['itemListElement'],
  Collection: ['name', 'description'],
  CollectionPage: ['name', 'url', 'inLanguage'],
  Country: ['name'],
  DefinedTermSet: ['name', 'hasDefinedTerm'],
  ExhibitionEvent: ['name', 'startDate', 'location'],
  ImageObject: [],
  ItemList: ['itemListElement'],
  ListItem: ['position', 'name'],
  Person: ['name', 'description'],
  ProfilePage: ['name', 'url', 'mainEntity'],
  VisualArtwork: ['name', 'creator', 'description', 'license'],
  WebPage: ['name', 'url', 'inLanguage'],
  WebSite: ['name', 'url'],
  '3DModel': ['contentUrl', 'encodingFormat'],
};

/** Keys whose values are addresses of pages or files. */
const ADDRESSES = new Set(['url', 'contentUrl', 'item', 'hasMap', '@id']);

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** JSON-LD that does not parse, lacks what is asked of it or points at nothing. */
export function checkLinkedData(ground: Ground, page: PageFacts): Fault[] {
  if (isHidden(page)) return [];
  const message = `The page has ${page.data.length} blocks of linked data.`;
  if (page.data.length !== 1) return [{ file: page.file, code: 'no-data', message }];
  const [block = ''] = page.data;
  return checkBlock(ground, page.file, block);
}

/** The same for one file or block of linked data. */
export function checkBlock(ground: Ground, file: string, block: string): Fault[] {
  const fault = (code: string, message: string): Fault => ({ file, code, message });
  let value: unknown;
  try {
    value = JSON.parse(block);
  } catch (error) {
    return [fault('data-broken', `The linked data is no JSON: ${String(error)}`)];
  }
  if (!isObject(value) || !Array.isArray(value['@graph']))
    return [fault('data-broken', 'The linked data has no graph.')];
  const context = [value['@context']].flat()[0];
  if (context !== 'https://schema.org') return [fault('data-broken', 'The linked data is not schema.org’s.')];
  return (value['@graph'] as unknown[]).flatMap((thing) => [
    ...missingOf(thing).map((message) => fault('data-incomplete', message)),
    ...addressesOf(thing)
      .filter((address) => follow(ground, file, address).kind === 'missing')
      .map((address) =>
        fault('data-dead-link', `"${address}" in the linked data leads to no file of the site.`),
      ),
  ]);
}

/** What things of the graph lack. Things within them may be mere mentions, so that only the graph's own are asked. */
function missingOf(thing: unknown): string[] {
  if (!isObject(thing)) return ['Something in the graph is no thing.'];
  const types = [thing['@type']].flat().map(String);
  const known = types.find((type) => REQUIRED[type]);
  if (!known) return [`The checker does not know what a ${types.join(' and ')} must say.`];
  const wanted = REQUIRED[known] ?? [];
  const lacks = wanted.filter((key) => thing[key] === undefined || thing[key] === '');
  const parts = [thing['encoding'], thing['itemListElement']].flat();
  return [
    ...lacks.map((key) => `A ${known} has no "${key}".`),
    ...parts.flatMap((part) => (isObject(part) ? missingOf(part) : [])),
  ];
}

function addressesOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ADDRESSES.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => addressesOf(each, key));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => addressesOf(inner, name));
}
