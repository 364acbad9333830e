import type { PageFacts } from './page-facts';

/** Stands for the host that a site built without its address will live on. */
const SOMEWHERE = 'https://site.invalid';

/** A site as it lies on disk: where it will live, and what is there. */
export interface Ground {
  /** `https://host/path/`. */
  readonly origin: string;
  /** Whether the site was told its address. */
  readonly known: boolean;
  readonly files: ReadonlySet<string>;
}

/** Where an address leads: to a file of the site, to one that is not there, or elsewhere. */
export type Target =
  | { readonly kind: 'file'; readonly file: string; readonly fragment: string }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'elsewhere' };

/** The site's address, as the first page says it; else the path that the page for unknown addresses is served below. */
export function groundOf(files: ReadonlySet<string>, home: PageFacts, unknown: string | undefined): Ground {
  const canonical = home.canonicals[0] ?? '';
  const known = /^https?:/.test(canonical);
  const base = /<html[^>]* data-base="([^"]*)"/.exec(unknown ?? '')?.[1] ?? '/';
  return { origin: known ? canonical : SOMEWHERE + base, known, files };
}

/** The full address of a file, a page by its folder as hosts serve it. */
export const addressOf = ({ origin }: Ground, file: string): string =>
  origin + file.replace(/(^|\/)index\.html$/, '$1');

/** Follows an address that stands in a file, as a static host would. */
export function follow(ground: Ground, from: string, address: string): Target {
  const url = URL.canParse(address, addressOf(ground, from))
    ? new URL(address, addressOf(ground, from))
    : undefined;
  if (!url) return { kind: 'missing', path: address };
  const whole = url.origin + url.pathname;
  if (url.origin !== new URL(ground.origin).origin || !/^https?:$/.test(url.protocol))
    return { kind: 'elsewhere' };
  if (!whole.startsWith(ground.origin)) return { kind: 'missing', path: url.pathname };
  const path = decodeURIComponent(whole.slice(ground.origin.length));
  // A folder without its slash is a detour on hosts that know folders, and nothing on others.
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!ground.files.has(file)) return { kind: 'missing', path };
  return { kind: 'file', file, fragment: decodeURIComponent(url.hash.slice(1)) };
}
