import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type ExhibitionFiles, SITE_FILES } from '../../src/app/exhibition-files';
import { DataError } from '../../src/app/fetch-data';
import { loadExhibition } from '../../src/app/load-data';

const root = join(import.meta.dirname, '../../public');
const files: ExhibitionFiles = { ...SITE_FILES, catalog: 'catalog/cabinet/exhibition.json' };
const VENUE = 'models/venues/cabinet/venue.json';

/** Reads the exhibition from disk, but for one file with which something is wrong. */
const loadWith = (broken: string, become: (text: string) => string | Promise<string>, into = files) =>
  loadExhibition(async (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return path === broken ? become(text) : text;
  }, into);

const faults: readonly (readonly [string, (text: string) => string | Promise<string>])[] = [
  ['does not come', () => Promise.reject(new DataError('It is not there (404).', ['404']))],
  ['is cut off', (text) => text.slice(0, text.length / 2)],
  ['is something else', () => '<!doctype html><title>Not found</title>'],
  ['is of another shape', () => '[]'],
  ['is empty', () => ''],
];

for (const needed of [files.catalog, VENUE, files.manifest])
  it.each(faults)(`no exhibition without ${needed}, which %s: it is told by line`, async (_what, become) => {
    const error: unknown = await loadWith(needed, become).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DataError);
    expect((error as DataError).lines.length).toBeGreaterThan(0);
  });

it.each(faults)(
  'the list of models %s: what can do without it is there, and that is told',
  async (_what, become) => {
    const { pages, problems } = await loadWith(files.manifest, become, { ...files, canLackManifest: true });
    expect(pages.catalog.works).toHaveLength(5);
    expect(
      problems.filter(({ code }) => code.startsWith('manifest-') || code.includes('manifest')),
    ).not.toEqual([]);
  },
);
