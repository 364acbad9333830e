import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EMPTY_MANIFEST, parseManifest } from '#assets';
import { parseCatalog } from '#catalog';
import { generateExhibition } from './generate';

const usage = `npm run catalog:generate -- --works N --out FOLDER

Makes a large exhibition for tests and benchmarks: the countries, words and models of this one, and works and makers that do
not exist and say so. FOLDER is then a site's folder for npm run build -- --public FOLDER, and its catalog is checked by
npm run catalog:check -- FOLDER/catalog/exhibition.json --site FOLDER.
  --works N        how many works: 12, 60, 1200, 12000, …; 20,000 at most
  --out FOLDER     where to write it; files of the same name are replaced
  --languages L    tags with commas between them; those of this exhibition unless told
  --seed N         another exhibition of the same size; 1 unless told`;

const { values } = parseArgs({
  options: {
    works: { type: 'string' },
    out: { type: 'string' },
    languages: { type: 'string' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});

const works = Number(values.works);
const seed = Number(values.seed);
if (values.help) {
  console.log(usage);
} else if (!Number.isInteger(works) || works < 1 || works > 20_000) {
  fail('--works is a whole number from 1 to 20,000.');
} else if (!Number.isInteger(seed)) {
  fail('--seed is a whole number.');
} else if (!values.out) {
  fail('--out names the folder to write to.');
} else {
  await generate(values.out);
}

function fail(sentence: string): void {
  console.error(`${sentence}\n\n${usage}`);
  process.exitCode = 1;
}

async function generate(out: string): Promise<void> {
  const site = resolve(import.meta.dirname, '../../../public');
  const folder = resolve(out);
  const { value: catalog } = parseCatalog(await readFile(join(site, 'catalog/exhibition.json'), 'utf8'));
  if (!catalog) throw new Error('The catalog of this exhibition has errors: see npm run catalog:check.');
  const read: unknown = JSON.parse(await readFile(join(site, 'models/manifest.json'), 'utf8'));
  const manifest = parseManifest(read).value ?? EMPTY_MANIFEST;
  const known = new Map(catalog.languages.map((language) => [language.tag, language]));
  const tags = values.languages?.split(',').map((tag) => tag.trim()) ?? [...known.keys()];
  const strange = tags.filter((tag) => !known.has(tag));
  if (strange.length > 0 || tags.length === 0)
    return fail(`This exhibition has no language "${strange.join('", "')}", only ${[...known.keys()]}.`);
  const languages = tags.flatMap((tag) => known.get(tag) ?? []);
  const made = generateExhibition({ catalog, manifest }, { works, seed, languages });
  // The models that are shown, the building, maps and figures; not the other exhibitions.
  const skipped = ['catalog/cabinet', 'catalog/exhibition.json', 'models/manifest.json'].map((path) =>
    join(site, path),
  );
  await cp(site, folder, { recursive: true, filter: (from) => !skipped.includes(from) });
  await write(join(folder, 'catalog/exhibition.json'), made.catalog);
  await write(join(folder, 'models/manifest.json'), made.manifest);
  console.log(
    `${out}: ${works} works by ${made.catalog.designers.length} makers in ${languages.length} languages.`,
  );
}

/** A line for each entry of a list, so that editors and `catalog:check` can find them. */
async function write(file: string, value: object): Promise<void> {
  const lines = Object.entries(value).map(([key, part]) =>
    Array.isArray(part) && part.length > 0
      ? `${JSON.stringify(key)}: [\n${part.map((each) => JSON.stringify(each)).join(',\n')}\n]`
      : `${JSON.stringify(key)}: ${JSON.stringify(part)}`,
  );
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `{\n${lines.join(',\n')}\n}\n`);
}
