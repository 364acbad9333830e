import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { directionOf } from '#kit';
import type * as Prerender from '../../../src/app/prerender';
import { iconLinks } from '../head';
import { contentSecurityPolicy, type PolicyOptions } from '../headers/policy';
import { messagesIn } from '../messages-in';
import { escapeHtml, fillTemplate } from '../template';
import type { Write } from '../write';
import { createKeepLists } from './keep-lists';
import { type Chunks, planOf } from './plan';

interface OfflineParts extends PolicyOptions {
  readonly prerender: typeof Prerender;
  readonly exhibition: Prerender.Exhibition;
  readonly template: string;
  readonly dist: string;
  /** The worker's script, as the bundler made it. */
  readonly worker: string;
  readonly write: Write;
  /** Every file of the site so far. */
  readonly files: readonly string[];
  /** The part of a large exhibition that is kept, and its pages; missing where the exhibition is one file. */
  readonly part?: {
    readonly name: string;
    readonly works: ReadonlySet<string>;
    readonly pages: ReadonlySet<string>;
  };
}

const FOLDER = 'offline/';

/** Writes what makes the site stay when the network goes: the worker, a page for what is not kept, lists of what can be. */
export async function writeOffline(parts: OfflineParts): Promise<void> {
  const { prerender, exhibition, write, files, part, dist } = parts;
  const { catalog } = exhibition.pages;
  const languages = catalog.languages.map(({ tag }) => tag);
  const folderOf = (tag: string) => prerender.folderOf(exhibition, { kind: 'home' }, tag);
  const pages = languages.map((tag) => ({
    language: tag,
    folder: folderOf(tag),
    file: `${FOLDER}${tag}.html`,
  }));
  const written = await Promise.all(languages.map((tag) => notKeptPage(parts, tag)));
  for (const [at, { file }] of pages.entries()) await write(file, written[at] ?? '');

  const worker = await readFile(parts.worker, 'utf8');
  const chunks = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Chunks;
  const named = files.filter((file) => file.startsWith('assets/'));
  const plan = planOf({ chunks, named, pages, prints: [worker, ...written] });
  await write('sw.js', `self.hemicycle=${JSON.stringify(plan)};\n${worker}`);

  const listFor = createKeepLists(dist, files);
  for (const tag of languages) {
    const data = part ? prerender.filesOfPart(part.name) : prerender.filesOfLanguage(tag);
    const text = await listFor(plan.build, {
      folder: folderOf(tag),
      otherFolders: languages.map(folderOf),
      data: [data.catalog, data.manifest],
      venueFolder: catalog.venue.replace(/[^/]*$/, ''),
      hasWork: (id) => part?.works.has(id) ?? true,
      hasPage: (file) => part?.pages.has(file) ?? true,
    });
    await write(`${FOLDER}${tag}.json`, text);
  }
}

/** The page for what is not kept. It is shown at any depth, so the worker writes the way up anew. */
async function notKeptPage(
  { prerender, exhibition, template, part, ...policy }: OfflineParts,
  tag: string,
): Promise<string> {
  const up = '../';
  const messages = await messagesIn(prerender, tag);
  const { title, body, words } = await prerender.renderNotKept(exhibition, tag, up, messages);
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(policy)}" />`,
    `<title>${escapeHtml(title)}</title>`,
    '<meta name="robots" content="noindex" />',
    ...iconLinks(up),
    '<meta name="color-scheme" content="light dark" />',
  ].join('\n    ');
  return fillTemplate(template, {
    language: tag,
    direction: directionOf(tag),
    up,
    head,
    body,
    words,
    unknown: true,
    ...(part ? { part: part.name } : { texts: tag }),
  });
}
