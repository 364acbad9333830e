import { errorAt, type Problem } from '#kit';
import { kindTable } from '../kinds/table';
import type { Catalog } from '../schema/catalog';
import type { CheckContext } from './context';

/** What the catalog names outside itself is there: the building, maps, flags, media, and a model of each work that needs one. */
export function* checkFiles(catalog: Catalog, { fileExists, hasModel }: CheckContext): Iterable<Problem> {
  if (fileExists) {
    const files = [
      { file: catalog.venue, path: ['venue'] },
      ...catalog.countries.flatMap(({ flag, map }, index) => [
        ...(flag?.file ? [{ file: flag.file, path: ['countries', index, 'flag', 'file'] }] : []),
        ...(map ? [{ file: map.file, path: ['countries', index, 'map', 'file'] }] : []),
      ]),
      ...catalog.media.flatMap(({ file, captions = {} }, index) => [
        { file, path: ['media', index, 'file'] },
        ...Object.entries(captions).map(([language, name]) => ({
          file: name,
          path: ['media', index, 'captions', language],
        })),
      ]),
    ];
    for (const { file, path } of files) {
      if (fileExists(file)) continue;
      yield errorAt(
        'missing-file',
        `There is no file "${file}" in the site; add it or correct the path.`,
        path,
      );
    }
  }
  if (hasModel) {
    for (const [index, { id, kind }] of catalog.works.entries()) {
      if (!kindTable[kind].model || hasModel(id)) continue;
      const sentence = `There is no model of "${id}" among the site's works; make it, or take the work out.`;
      yield errorAt('missing-model', sentence, ['works', index, 'id']);
    }
  }
}
