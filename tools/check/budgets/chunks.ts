/** One built file as Vite's `manifest.json` tells of it. */
export interface ChunkEntry {
  readonly file: string;
  readonly isEntry?: boolean;
  /** Keys of the chunks that come with it. */
  readonly imports?: readonly string[];
  /** Keys of the chunks that it may ask for later. */
  readonly dynamicImports?: readonly string[];
}

export type ChunkManifest = Readonly<Record<string, ChunkEntry>>;

/** The loads of a visit, each without what the one before has brought. Files below `dist/`. */
export interface Loads {
  /** What a page loads by itself. */
  readonly page: readonly string[];
  /** What a page for frames loads by itself. */
  readonly embed: readonly string[];
  /** What it loads when the visitor searches, filters or enters. */
  readonly shell: readonly string[];
  /** What the hall needs besides. */
  readonly scene: readonly string[];
}

/** Follows static imports from the page's entry, the shell and the scene. Fails with a sentence when one is not there. */
export function loadsOf(manifest: ChunkManifest): Loads {
  const page = closure(manifest, [keyOf(manifest, 'the page', 'index.html')]);
  const embed = closure(manifest, [keyOf(manifest, 'a page for frames', 'embed.html')]);
  const shell = closure(manifest, [keyOf(manifest, 'the shell', 'src/app/shell.')]);
  // The app's way to the scene, where it has become a chunk of its own.
  const way = Object.keys(manifest).filter((key) => key.startsWith('src/app/hall.'));
  const scene = closure(manifest, [...way, keyOf(manifest, 'the scene', 'src/scene/index.')]);
  const filesOf = (keys: ReadonlySet<string>, ...before: readonly ReadonlySet<string>[]) =>
    [...keys].filter((key) => !before.some((set) => set.has(key))).map((key) => entryOf(manifest, key).file);
  return {
    page: filesOf(page),
    embed: filesOf(embed),
    shell: filesOf(shell, page),
    scene: filesOf(scene, page, shell),
  };
}

function keyOf(manifest: ChunkManifest, what: string, start: string): string {
  const key = Object.keys(manifest).find((name) => name.startsWith(start));
  if (key === undefined) throw new Error(`The build has no chunk for ${what} (${start}…).`);
  return key;
}

function entryOf(manifest: ChunkManifest, key: string): ChunkEntry {
  const entry = manifest[key];
  if (entry === undefined) throw new Error(`The build's manifest names ${key} and does not have it.`);
  return entry;
}

function closure(manifest: ChunkManifest, keys: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (key: string) => {
    if (found.has(key)) return;
    found.add(key);
    for (const next of entryOf(manifest, key).imports ?? []) follow(next);
  };
  for (const key of keys) follow(key);
  return found;
}
