import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import type * as Prerender from '../../../src/app/prerender';
import { createBackground } from '../background';
import { pseudoPages } from '../pseudo';
import { readFrom } from '../read-public';
import { createWriter } from '../write';
import { type PagesSetting, renderUnit, type Unit } from './render-unit';

/** What a worker is started with. */
export interface WorkerSetting extends PagesSetting {
  /** The bundle of `src/app/prerender.tsx`. */
  readonly prerender: string;
  /** With the languages that nobody speaks. */
  readonly pseudo: boolean;
}

/** What it answers to a unit. */
export type Answer =
  | { readonly pages: number; readonly files: readonly string[] }
  | { readonly error: string };

const setting = workerData as WorkerSetting;
const port = parentPort;
if (!port) throw new Error('This file is a worker of the build and is not run by itself.');

/** So many files and pictures of each worker are being written while it renders further pages. */
const UNDER_WAY = 16;

// As many workers as cores are at work already.
sharp.concurrency(1);
const prerender = (await import(pathToFileURL(setting.prerender).href)) as typeof Prerender;
let last: { readonly part: string | undefined; readonly exhibition: Prerender.Exhibition } | undefined;

async function exhibitionOf(part: string | undefined): Promise<Prerender.Exhibition> {
  if (last && last.part === part) return last.exhibition;
  last = undefined;
  // Parts are written before their pages; everything else is where people put it.
  const read = readFrom(...(part === undefined ? [] : [setting.dist]), setting.publicFolder);
  const files = part === undefined ? prerender.SITE_FILES : prerender.filesOfPart(part);
  const loaded = await prerender.loadPart(read, files);
  // Parts were written with what nobody speaks in them.
  const exhibition =
    setting.pseudo && part === undefined ? { ...loaded, pages: pseudoPages(loaded.pages) } : loaded;
  last = { part, exhibition };
  return exhibition;
}

async function render(unit: Unit): Promise<Answer> {
  const exhibition = await exhibitionOf(unit.part);
  const { write, wrote, files } = createWriter(setting.dist);
  const { begin, settled } = createBackground(UNDER_WAY);
  const pages = await renderUnit(unit, {
    ...setting,
    prerender,
    exhibition,
    write: (path, content) => begin(() => write(path, content)),
    wrote,
    begin,
  });
  await settled();
  return { pages, files };
}

port.on('message', (unit: Unit) => {
  render(unit)
    .catch(
      (error: unknown): Answer => ({
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
    )
    .then((answer) => port.postMessage(answer))
    .catch((error: unknown) => {
      throw error;
    });
});
