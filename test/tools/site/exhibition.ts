import { createCatalogIndex, type Work } from '#catalog';
import type { PagesData } from '#pages';
import { headOf, loadMessages } from '#pages';
import { formatAddress, type Place } from '#visit';
import type { RenderedPage } from '../../../src/app/prerender';
import { createTeller, type Teller } from '../../../tools/site/linked/teller';
import { smallCatalog, smallWork } from '../../support/small-exhibition';

export const ORIGIN = 'https://example.org/forum/';

/** A small exhibition with what descriptions tell of; change what a test is about. */
export function smallPages(change: Parameters<typeof smallCatalog>[0] = {}): PagesData {
  const catalog = smallCatalog(change);
  const still = { file: 'works/ring/still.webp', bytes: 7, hash: '0'.repeat(16), width: 1200, height: 900 };
  const model = {
    file: 'works/ring/inspect.glb',
    bytes: 12_345,
    hash: '0'.repeat(16),
    triangles: 1,
    drawCalls: 1,
    texturePixels: 1,
  };
  return {
    catalog,
    index: createCatalogIndex(catalog),
    manifest: {
      version: 1,
      venues: {},
      works: {
        ring: {
          source: '0'.repeat(16),
          box: { millimetres: [1, 2, 3] },
          derivatives: {
            still,
            inspect: model,
            ar: {
              glb: { ...model, file: 'works/ring/ar.glb' },
              usdz: { ...model, file: 'works/ring/ar.usdz' },
            },
          },
        },
      },
    },
    plan: { placements: [], problems: [] } as unknown as PagesData['plan'],
  };
}

/** An exhibition of one ring that is as it is told. */
export const pagesOfRing = (change: Partial<Work>): PagesData =>
  smallPages({ works: [smallWork('ring', change)] });

export function folderOf(data: PagesData, place: Place, language: string): string {
  return formatAddress(
    { place, language },
    { base: '', languages: data.catalog.languages.map(({ tag }) => tag) },
  );
}

/** A page as the prerenderer hands it over, with a body that says nothing. */
export async function pageOf(data: PagesData, place: Place, language = 'en'): Promise<RenderedPage> {
  const path = folderOf(data, place, language);
  return {
    path,
    language,
    up: '../'.repeat(path.split('/').length - 1) || './',
    head: headOf(data, place, language, await loadMessages(language)),
    words: {},
    venue: 'models/venues/hall/venue.json',
    body: '',
    alternates: data.catalog.languages.map(({ tag }) => ({
      language: tag,
      path: folderOf(data, place, tag),
    })),
  };
}

/** Something to tell with on a page. */
export async function tellerOf(
  data: PagesData,
  place: Place,
  { language = 'en', origin = ORIGIN as string | undefined } = {},
): Promise<Teller> {
  const { up } = await pageOf(data, place, language);
  const messages = await loadMessages(language);
  return createTeller({
    data,
    language,
    messages,
    origin,
    up,
    folderOf: (to, tag) => folderOf(data, to, tag),
  });
}
