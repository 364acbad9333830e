import type { LanguageTag } from '#kit';
import { collectionOf } from './iiif/collection';
import { COLLECTION_FILE } from './iiif/manifest';
import type { Polyglot } from './iiif/polyglot';
import type { Teller } from './linked/teller';
import { catalogCsv } from './tables/catalog-csv';
import { catalogJsonLd } from './tables/catalog-jsonld';
import { catalogDataFile, catalogTableFile } from './tables/files';
import type { Write } from './write';

interface LibraryParts extends Omit<Polyglot, 'origin'> {
  readonly origin?: string | undefined;
  /** Something to tell with in the folder of the first page in a language. */
  tellerIn(language: LanguageTag): Teller;
}

/**
 * Writes what libraries and museums take a catalog by: a table, linked data and, where addresses are known, IIIF. The manifests
 * of single works are written with their pages.
 */
export async function writeLibrary(write: Write, parts: LibraryParts): Promise<void> {
  const { data, origin, folderOf } = parts;
  const { languages } = data.catalog;
  const address = (path: string) => (origin ?? '') + path;
  await write(
    catalogTableFile,
    catalogCsv({
      data,
      page: (id, language) => address(folderOf({ kind: 'work', id }, language)),
      file: address,
    }),
  );
  for (const { tag } of languages) {
    await write(folderOf({ kind: 'home' }, tag) + catalogDataFile, catalogJsonLd(parts.tellerIn(tag)));
  }
  if (!origin) return;
  await write(COLLECTION_FILE, JSON.stringify(collectionOf({ ...parts, origin })));
}
