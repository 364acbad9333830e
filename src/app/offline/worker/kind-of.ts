import { KEEPING } from '../stores';

/** The parts of a request that say how it is answered. */
export type Asked = Pick<Request, 'url' | 'method' | 'mode' | 'headers'>;

/** `page`: a document; `named`: a file that never changes; `range`: a piece of one; `other`: data, pictures, models. */
export type Kind = 'page' | 'named' | 'range' | 'other';

/** Pages for frames of other sites, and their script, need nothing that is kept. */
const NOT_OURS = /^(embed\/|embed\.(js|json|d\.ts)$|sw\.js$)/;

/**
 * How a request is answered; null for what is the browser's own affair: what changes something, what another origin
 * or another site of this one is asked, and what keeps itself.
 * @param scope the site's full address
 */
export function kindOf({ url, method, mode, headers }: Asked, scope: string): Kind | null {
  if (method !== 'GET' || !url.startsWith(scope) || headers.has(KEEPING)) return null;
  const path = pathOf(url, scope);
  if (NOT_OURS.test(path)) return null;
  if (mode === 'navigate') return 'page';
  if (headers.has('range')) return 'range';
  return path.startsWith('assets/') ? 'named' : 'other';
}

/** The path below the site's root, without query and fragment. */
export const pathOf = (url: string, scope: string): string => url.slice(scope.length).replace(/[?#].*$/, '');

/** What an answer is stored under: a page is the same whatever its query says. */
export function keyOf(url: string, scope: string, kind: Kind): string {
  const path = pathOf(url, scope);
  if (kind === 'page') return scope + path.replace(/(^|\/)index\.html$/, '$1');
  return url.replace(/#.*$/, '');
}
