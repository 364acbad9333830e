import { stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';

/** What a path of an address leads to. */
export type Location =
  | { readonly kind: 'file'; readonly path: string; readonly version: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' };

/** `/x/` is `x/index.html`, `/x` for a folder leads to `/x/`, and nothing outside `root` or `base` exists. */
export async function locate(root: string, base: string, pathname: string): Promise<Location> {
  if (`${pathname}/` === base) return { kind: 'redirect', to: base };
  const path = pathname.startsWith(base) ? safePath(root, pathname.slice(base.length)) : undefined;
  if (path === undefined) return { kind: 'missing' };
  const wanted = pathname.endsWith('/') ? join(path, 'index.html') : path;
  const found = await stat(wanted).catch(() => undefined);
  if (found?.isDirectory()) {
    const index = await stat(join(wanted, 'index.html')).catch(() => undefined);
    return index?.isFile() ? { kind: 'redirect', to: `${pathname}/` } : { kind: 'missing' };
  }
  if (!found?.isFile()) return { kind: 'missing' };
  return { kind: 'file', path: wanted, version: `${found.size.toString(36)}-${found.mtimeMs.toString(36)}` };
}

/** The page for a path that leads to nothing: the nearest `404.html` above it, as hosts look for it. */
export async function locateNotFound(root: string, base: string, pathname: string): Promise<Location> {
  const folders = pathname.startsWith(base) ? pathname.slice(base.length).split('/').slice(0, -1) : [];
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const path = [...folders.slice(0, depth), '404.html'].join('/');
    const found = await locate(root, base, base + path);
    if (found.kind === 'file') return found;
  }
  return { kind: 'missing' };
}

/** The file system path below `root`, or undefined for a path that is malformed or leaves it. */
function safePath(root: string, escaped: string): string | undefined {
  let relative: string;
  try {
    relative = decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
  if (relative.includes('\0') || relative.includes('\\')) return undefined;
  const home = normalize(root + sep);
  const path = normalize(join(home, relative));
  return path.startsWith(home) || path + sep === home ? path : undefined;
}
