/** What a build tells its worker; the builder writes it before the worker's own script. Paths are below the site's root. */
export interface OfflinePlan {
  /** Another build has another. */
  readonly build: string;
  /** Everything of the build that is named by its content. */
  readonly named: readonly string[];
  /** What of it is fetched before anybody asks: the code of page, shell and hall. */
  readonly code: readonly string[];
  /** What is fetched by whoever spares data: the least that a page looks right with. */
  readonly least: readonly string[];
  /** What there is by language. */
  readonly pages: readonly SpokenFiles[];
}

/** What there is in one language. */
export interface SpokenFiles {
  /** Below which its pages lie; empty for the first language. */
  readonly folder: string;
  /** The page for what is not kept. */
  readonly file: string;
  /** What the interface says; missing for a language that it does not exist in. */
  readonly words?: string;
}

/** What there is in the language of a path below the site's root. */
export const spokenAt = ({ pages }: OfflinePlan, path: string): SpokenFiles | undefined =>
  pages
    .filter(({ folder }) => path.startsWith(folder))
    .toSorted((a, b) => b.folder.length - a.folder.length)[0];

/** The folder of the pages for what is not kept and of the lists of what can be. */
export const OFFLINE_FOLDER = 'offline/';

/** The worker's script; its folder is how far it reaches. */
export const WORKER_FILE = 'sw.js';
