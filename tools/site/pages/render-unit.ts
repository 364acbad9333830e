import { directionOf, pickText } from '#kit';
import type { Place } from '#visit';
import type * as Prerender from '../../../src/app/prerender';
import { describe } from '../describe';
import { writeEmbedPages } from '../embed/pages';
import { movedPage, redirectsOf } from '../files/redirects';
import { webManifestOf } from '../files/web-manifest';
import { headOfPage } from '../head';
import { manifestFile, manifestOf } from '../iiif/manifest';
import { writeLinkPicture } from '../link-pictures';
import { createTeller } from '../linked/teller';
import { messagesIn } from '../messages-in';
import { fillTemplate } from '../template';
import type { Write } from '../write';

/** What pages have in common, whichever unit writes them. */
export interface PagesSetting {
  /** The folder of the product, where caches are. */
  readonly root: string;
  /** The folder with the exhibition's own files. */
  readonly publicFolder: string;
  readonly dist: string;
  readonly template: string;
  /** The template of pages for frames. */
  readonly embedTemplate: string;
  readonly origin?: string | undefined;
  /** Origins whose exhibitions may be shown as well. */
  readonly catalogs: readonly string[];
  /** Works and designers have one picture for links in the first language, which their pages in all languages carry. */
  readonly sharedPictures: boolean;
}

/** Some places of the exhibition and the languages that their pages are written in. */
export interface Unit {
  readonly id: string;
  /** The part that browsers load for these pages; missing where the exhibition is one file. */
  readonly part?: string;
  readonly places: readonly Place[];
  readonly languages: readonly string[];
}

interface Renderer extends PagesSetting {
  readonly prerender: typeof Prerender;
  readonly exhibition: Prerender.Exhibition;
  readonly write: Write;
  /** Told of files that came about in another way. */
  wrote(path: string): void;
  /** Begins what pages after this one need not wait for. */
  begin(task: () => Promise<void>): Promise<void>;
}

/** Writes the pages of a unit and all that belongs to each; returns how many. One page is in memory at a time. */
export async function renderUnit(unit: Unit, renderer: Renderer): Promise<number> {
  const { exhibition, prerender, write, origin } = renderer;
  const { languages, works } = exhibition.pages.catalog;
  let written = 0;
  for (const language of unit.languages) written += await renderIn(language, unit, renderer);
  await writeEmbedPages(unit, renderer);
  if (!origin) return written;
  const messages = new Map<string, Readonly<Record<string, string>>>();
  for (const { tag } of languages) messages.set(tag, await messagesIn(prerender, tag));
  const folderOf = (place: Place, tag: string) => prerender.folderOf(exhibition, place, tag);
  const wanted = new Set(unit.places.flatMap((place) => (place.kind === 'work' ? place.id : [])));
  for (const work of works) {
    if (!wanted.has(work.id)) continue;
    const manifest = manifestOf({ data: exhibition.pages, origin, messages, folderOf }, work);
    if (manifest) await write(manifestFile(work.id), JSON.stringify(manifest));
  }
  return written;
}

async function renderIn(tag: string, unit: Unit, renderer: Renderer): Promise<number> {
  const { exhibition, prerender, write, origin, catalogs, template } = renderer;
  const { pages } = exhibition;
  const { catalog } = pages;
  const redirects = redirectsOf(catalog);
  const folderOf = (place: Place, language: string) => prerender.folderOf(exhibition, place, language);
  const messages = await messagesIn(prerender, tag);
  const first = catalog.languages[0]?.tag ?? tag;
  const siteName = pickText(catalog.title, [tag, first]).text;
  const home = folderOf({ kind: 'home' }, tag);
  const webManifest = `${home}manifest.webmanifest`;
  for (const place of unit.places) {
    const rendered = await prerender.renderPage(exhibition, place, tag, origin, messages);
    const shares = renderer.sharedPictures && (place.kind === 'work' || place.kind === 'designer');
    const page = shares ? withPictureOf(rendered, tag, first) : rendered;
    const { up } = page;
    const teller = createTeller({ data: pages, language: tag, messages, origin, up, folderOf });
    const said = describe({ teller, origin, home }, place, page);
    const head = headOfPage(page, { origin, catalogs, siteName, webManifest, ...said });
    const html = fillTemplate(template, {
      ...page,
      direction: directionOf(tag),
      site: origin,
      catalogs,
      head,
      ...(unit.part ? { part: unit.part } : { texts: tag }),
    });
    await write(`${page.path}index.html`, html);
    for (const { path, text } of said.files) await write(path, text);
    const { image, description } = page.head;
    const isFurther = place.kind === 'catalogue' && place.page !== undefined;
    if (image && !isFurther && (!shares || tag === first)) {
      await renderer.begin(() => writeLinkPicture(exhibition, place, page, renderer));
      renderer.wrote(image);
    }
    for (const { from } of redirects.filter(({ to }) => to.kind === place.kind && to.id === place.id)) {
      await write(`${folderOf(from, tag)}index.html`, movedPage({ page, origin, siteName }));
    }
    if (place.kind !== 'home') continue;
    const says = webManifestOf({ name: siteName, description, language: tag, up });
    await write(webManifest, JSON.stringify(says));
  }
  return unit.places.length;
}

/** The page with the picture of its page in another language. */
function withPictureOf(page: Prerender.RenderedPage, own: string, other: string): Prerender.RenderedPage {
  const { head } = page;
  if (!head.image) return page;
  return { ...page, head: { ...head, image: head.image.replace(`og/${own}/`, `og/${other}/`) } };
}
