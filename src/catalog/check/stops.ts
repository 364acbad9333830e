import { errorAt, type Problem } from '#kit';
import type { Catalog } from '../schema/catalog';
import { didYouMean } from '../telling/nearest';

/** What a stop tells is there to be told: the note is one of its work, the voice is a sound in a language of the catalog. */
export function* checkStops(catalog: Catalog): Iterable<Problem> {
  const works = new Map(catalog.works.map((work) => [work.id, work]));
  const kinds = new Map(catalog.media.map(({ id, kind }) => [id, kind]));
  const tags = catalog.languages.map(({ tag }) => tag);
  for (const [index, tour] of catalog.tours.entries()) {
    for (const [position, stop] of tour.stops.entries()) {
      const path = ['tours', index, 'stops', position];
      const notes = (works.get(stop.work ?? '')?.notes ?? []).map(({ id }) => id);
      if (stop.note !== undefined && !notes.includes(stop.note)) {
        const sentence = stop.work
          ? `The work "${stop.work}" has no note "${stop.note}"${didYouMean(stop.note, notes)}`
          : 'A note is told at its work; add "work", or remove "note".';
        yield errorAt('unknown-note', sentence, [...path, 'note']);
      }
      for (const [language, id] of Object.entries(stop.sound ?? {})) {
        const kind = kinds.get(id);
        if (!tags.includes(language)) {
          const sentence = `The catalog does not declare the language "${language}"${didYouMean(language, tags)}`;
          yield errorAt('undeclared-language', sentence, [...path, 'sound', language]);
        } else if (kind !== undefined && kind !== 'audio') {
          const sentence = `A voice is a sound, but "${id}" is of the kind "${kind}"; name another medium.`;
          yield errorAt('sound-not-audio', sentence, [...path, 'sound', language]);
        }
      }
    }
  }
}
