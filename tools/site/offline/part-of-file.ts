/** What of the exhibition can be kept on a device by itself, as `src/app/offline/keep` reads it. */
export type KeepPart = 'pages' | 'hall' | 'close';

/** What there is to keep, for one language. */
export interface KeepGround {
  /** The folder of the language's pages, and those of all others; empty for the first language. */
  readonly folder: string;
  readonly otherFolders: readonly string[];
  /** The two lists that browsers load for it. */
  readonly data: readonly string[];
  /** The folder of the building. */
  readonly venueFolder: string;
  /** Whether a work is shown in it. */
  readonly hasWork: (id: string) => boolean;
  /** Whether a page is of the part of a large exhibition that is kept. */
  readonly hasPage: (file: string) => boolean;
}

/** Folders whose files are in pages of every language. */
const SHARED = /^(assets|icons|media|catalog\/(figures|maps))\/|^favicon\.svg$/;
/** Pages of theirs are for frames, for other builds and for nobody. */
const NO_PAGES = /^(embed|offline)\//;
const WORK = /^models\/works\/([^/]+)\/([^/]+)$/;

/** Which part of what is kept a file of the site belongs to; null for none. */
export function partOfFile(file: string, ground: KeepGround): KeepPart | null {
  const [, work = '', name = ''] = WORK.exec(file) ?? [];
  if (work) {
    if (!ground.hasWork(work)) return null;
    if (/\.(avif|webp)$/.test(name)) return 'pages';
    if (name === 'room.glb') return 'hall';
    return name === 'inspect.glb' ? 'close' : null;
  }
  if (file.startsWith(ground.venueFolder)) return 'hall';
  if (SHARED.test(file) || ground.data.includes(file)) return 'pages';
  const own = ground.folder === '' || file.startsWith(ground.folder);
  const foreign = ground.otherFolders.some(
    (folder) => folder !== '' && folder !== ground.folder && file.startsWith(folder),
  );
  if (!own || foreign || NO_PAGES.test(file)) return null;
  if (file === `${ground.folder}manifest.webmanifest`) return 'pages';
  return /(^|\/)index\.html$/.test(file) && ground.hasPage(file) ? 'pages' : null;
}
