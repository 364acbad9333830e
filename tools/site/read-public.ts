import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadFile } from '../../src/app/load-data';

/** Reads files of the site from `public/`, as a browser would read them from the site. */
export const readPublic =
  (root: string): ReadFile =>
  (path) =>
    readFile(join(root, 'public', path), 'utf8');
