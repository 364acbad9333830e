import { errorAt, type Problem } from '#kit';
import type { Catalog } from '../schema/catalog';

/** A portrait is a picture: a film or a sound has no face that a page could show. */
export function* checkPortraits(catalog: Catalog): Iterable<Problem> {
  const kinds = new Map(catalog.media.map(({ id, kind }) => [id, kind]));
  for (const [index, { portrait }] of catalog.designers.entries()) {
    const kind = portrait === undefined ? undefined : kinds.get(portrait);
    if (kind === undefined || kind === 'image') continue;
    const sentence = `A portrait is a picture, but "${portrait}" is of the kind "${kind}"; name another medium.`;
    yield errorAt('portrait-not-image', sentence, ['designers', index, 'portrait']);
  }
}
