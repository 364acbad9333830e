/** Another exhibition than the site's own, as an address asks for it. */
export interface AskedCatalog {
  /** Where its files lie: the site's own path, or the full address of another's. */
  readonly base: string;
  /** Its catalog, below that. */
  readonly catalog: string;
  /** Whether it is another's, whose every word is doubted. */
  readonly foreign: boolean;
}

/** Characters that an address has at most. */
const LONGEST = 400;
/** A JSON file of the site: no host, no scheme, no way up. */
const OWN = /^[A-Za-z0-9_][A-Za-z0-9_./-]*\.json$/;
/** The whole of an address elsewhere: below its root, catalogs lie in one folder. */
const FOREIGN = /^(\/(?:[A-Za-z0-9_.~-]+\/)*)(catalog\/[A-Za-z0-9_][A-Za-z0-9_./-]*\.json)$/;

/**
 * Reads `?catalog=`. Files of the site itself are always shown; those of another origin when the build names it
 * (`--allow-catalog`), and nothing else is.
 * @param base the site's own path
 * @param allowed origins: `https://museum.example`
 */
export function readAskedCatalog(
  asked: string,
  base: string,
  allowed: readonly string[],
): AskedCatalog | null {
  if (asked.length > LONGEST || asked.includes('..')) return null;
  if (OWN.test(asked)) return { base, catalog: asked, foreign: false };
  if (!/^https?:\/\/[^\\\s]+$/.test(asked) || !URL.canParse(asked)) return null;
  const { origin, pathname, username, password, search, hash, href } = new URL(asked);
  if (!allowed.includes(origin) || username || password || search || hash) return null;
  // What a browser would read differently than it is written is nothing that anybody means.
  if (href !== asked) return null;
  const [, folder, catalog] = FOREIGN.exec(pathname) ?? [];
  if (folder === undefined || catalog === undefined) return null;
  return { base: origin + folder, catalog, foreign: true };
}
