import { fingerprint } from '../stamps';

/** A chunk as Vite's manifest tells of it. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

export type Chunks = Readonly<Record<string, Chunk>>;

/** Code that few need: other languages' words, screens in foyers, frames of other sites, and what keeps the exhibition. */
const RARE =
  /^(src\/pages\/messages\/|src\/pages\/kiosk\/|src\/app\/embed\/|src\/app\/offline\/keep\/|embed\.html)/;

interface PlanParts {
  readonly chunks: Chunks;
  /** Everything below `assets/`. */
  readonly named: readonly string[];
  readonly pages: readonly { readonly language: string; readonly folder: string; readonly file: string }[];
  /** The worker's own script, and whatever else makes a build another one. */
  readonly prints: readonly string[];
}

/** What the worker of a build is told (`src/app/offline/plan`). */
export function planOf({ chunks, named, pages, prints }: PlanParts) {
  const styles = named.filter((file) => file.endsWith('.css'));
  const least = [...styles, ...closureOf(chunks, ['index.html'])];
  const common = Object.entries(chunks)
    .filter(([key, { file }]) => !RARE.test(key) && file.endsWith('.js'))
    .map(([key]) => key);
  const code = closureOf(chunks, common).filter((file) => !least.includes(file));
  const sorted = [...named].sort();
  const spoken = pages.map(({ language, folder, file }) => {
    const words = chunks[`src/pages/messages/${language}.json`]?.file;
    return { folder, file, ...(words !== undefined && { words }) };
  });
  return { build: fingerprint(...sorted, ...prints), named: sorted, code, least, pages: spoken };
}

/** The files of some chunks and of all that comes with them. */
function closureOf(chunks: Chunks, keys: readonly string[]): string[] {
  const found = new Set<string>();
  const follow = (key: string): void => {
    const chunk = chunks[key];
    if (!chunk || found.has(chunk.file)) return;
    found.add(chunk.file);
    for (const next of chunk.imports ?? []) follow(next);
  };
  for (const key of keys) follow(key);
  return [...found].sort();
}
