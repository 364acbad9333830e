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
  /** The page for what is not kept, in each language, whose pages lie below `folder`; the first language's is empty. */
  readonly pages: readonly { readonly folder: string; readonly file: string }[];
}

/** The folder of the pages for what is not kept and of the lists of what can be. */
export const OFFLINE_FOLDER = 'offline/';

/** The worker's script; its folder is how far it reaches. */
export const WORKER_FILE = 'sw.js';
