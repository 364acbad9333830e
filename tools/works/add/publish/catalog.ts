import { readFile } from 'node:fs/promises';
import { parse as parseJsonc } from 'jsonc-parser';

/** As much of a catalog as adding a work needs to know. */
export interface KnownCatalog {
  readonly file: string;
  readonly text: string;
  readonly language: string;
  readonly works: readonly { readonly id?: string; readonly made?: string }[];
  readonly designers: readonly { readonly id?: string; readonly name?: string; readonly country?: string }[];
  readonly countries: readonly { readonly id?: string }[];
}

/** Reads a catalog, however many faults it has: `catalog:check` tells those. Undefined if there is none. */
export async function readCatalog(file: string): Promise<KnownCatalog | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const json = text === undefined ? undefined : (parseJsonc(text) as unknown);
  if (text === undefined || typeof json !== 'object' || json === null) return undefined;
  const list = <T extends object>(key: string): T[] => {
    const value = (json as Record<string, unknown>)[key];
    return Array.isArray(value)
      ? value.filter((entry): entry is T => typeof entry === 'object' && entry !== null)
      : [];
  };
  const [first] = list<{ tag?: string }>('languages');
  return {
    file,
    text,
    language: first?.tag ?? 'en',
    works: list('works'),
    designers: list('designers'),
    countries: list('countries'),
  };
}
