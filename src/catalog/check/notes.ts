import { errorAt, type JsonPath, type Problem } from '#kit';
import type { Catalog, WorkNote } from '../schema/catalog';

/** How far from one a normal's length and the sum of weights may be: as much as rounding to two decimals does. */
const TOLERANCE = 0.02;

/** What must hold of notes: they can be set on their work's model and looked at, and what they show can be shown beside it. */
export function* checkNotes(catalog: Catalog): Iterable<Problem> {
  const films = new Set(catalog.media.filter(({ kind }) => kind === 'video').map(({ id }) => id));
  for (const [index, work] of catalog.works.entries()) {
    for (const [position, note] of (work.notes ?? []).entries()) {
      const path = ['works', index, 'notes', position];
      yield* checkNormal(note, [...path, 'normal']);
      yield* checkWeights(note, [...path, 'anchor', 'weights']);
      yield* checkView(note, [...path, 'view']);
      for (const [place, id] of (note.media ?? []).entries()) {
        if (!films.has(id)) continue;
        const sentence = `A note has pictures and sounds, and "${id}" is a film; list it in the "media" of the work.`;
        yield errorAt('film-in-note', sentence, [...path, 'media', place]);
      }
    }
  }
}

function* checkNormal(note: WorkNote, path: JsonPath): Iterable<Problem> {
  const length = Math.hypot(...note.normal);
  if (Math.abs(length - 1) <= TOLERANCE) return;
  const unit = note.normal.map((part) => Number((part / length).toFixed(3)) + 0);
  const hint = length > 0 ? `write [${unit.join(', ')}].` : 'it points nowhere.';
  yield errorAt('bad-normal', `The normal of a note must have the length 1; ${hint}`, path);
}

function* checkWeights({ anchor }: WorkNote, path: JsonPath): Iterable<Problem> {
  if (!anchor) return;
  const sum = anchor.weights.reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) <= TOLERANCE && Math.min(...anchor.weights) >= -TOLERANCE) return;
  const found = `[${anchor.weights.join(', ')}], which make ${Number(sum.toFixed(3))}`;
  const sentence = `The weights of a triangle's corners are none below 0 and together 1; found ${found}. Place the note again with npm run works:notes.`;
  yield errorAt('bad-weights', sentence, path);
}

function* checkView({ view }: WorkNote, path: JsonPath): Iterable<Problem> {
  const most = { azimuth: Math.PI, elevation: Math.PI / 2 };
  for (const angle of ['azimuth', 'elevation'] as const) {
    if (Math.abs(view?.[angle] ?? 0) <= most[angle] + TOLERANCE) continue;
    const limit = most[angle].toFixed(2);
    const sentence = `Angles are in radians, at most ${limit} to either side; found ${view?.[angle]}. Are these degrees?`;
    yield errorAt('bad-angle', sentence, [...path, angle]);
  }
}
