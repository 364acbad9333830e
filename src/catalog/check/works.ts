import { errorAt, type JsonPath, type Problem, warningAt } from '#kit';
import type { Catalog, Term, Work, WorkNote } from '../schema/catalog';

/** How far a normal's length may be from one: as much as rounding to two decimals does. */
const NORMAL_TOLERANCE = 0.02;

/** What must hold of each work: that it says honestly what it is, and that its notes can be set on its model. */
export function* checkWorks(catalog: Catalog): Iterable<Problem> {
  const terms = new Map(catalog.terms.map((term) => [term.id, term]));
  for (const [index, work] of catalog.works.entries()) {
    const path = ['works', index];
    yield* checkMaking(work, path);
    yield* checkTerms(work, terms, path);
    for (const [position, note] of (work.notes ?? []).entries()) {
      yield* checkNormal(note, [...path, 'notes', position, 'normal']);
    }
  }
}

function* checkMaking(work: Work, path: JsonPath): Iterable<Problem> {
  if (work.made === 'designer' && work.designer === undefined) {
    const sentence =
      'A work supplied by its maker must name the maker; add "designer", or write "made": "study".';
    yield errorAt('designer-missing', sentence, [...path, 'made']);
  }
  if (work.made === 'study' && work.designer !== undefined) {
    const sentence = 'A study is nobody\'s work and must not be shown as a designer\'s; remove "designer".';
    yield errorAt('study-with-designer', sentence, [...path, 'designer']);
  }
  if (work.made === 'study' && work.after === undefined) {
    const sentence =
      'A study must name what it follows; add "after" with the museum object or the documented form.';
    yield errorAt('study-without-reference', sentence, [...path, 'made']);
  }
}

function* checkTerms(work: Work, terms: ReadonlyMap<string, Term>, path: JsonPath): Iterable<Problem> {
  const lists = { materials: 'material', techniques: 'technique' } as const;
  for (const key of ['materials', 'techniques'] as const) {
    for (const [index, id] of work[key].entries()) {
      const kind = terms.get(id)?.kind;
      if (kind === undefined || kind === lists[key]) continue;
      const sentence = `"${id}" is listed as a ${lists[key]}, but the term is of the kind "${kind}".`;
      yield warningAt('other-kind-of-term', sentence, [...path, key, index]);
    }
  }
}

function* checkNormal(note: WorkNote, path: JsonPath): Iterable<Problem> {
  const length = Math.hypot(...note.normal);
  if (Math.abs(length - 1) <= NORMAL_TOLERANCE) return;
  const unit = note.normal.map((part) => Number((part / length).toFixed(3)) + 0);
  const hint = length > 0 ? `write [${unit.join(', ')}].` : 'it points nowhere.';
  yield errorAt('bad-normal', `The normal of a note must have the length 1; ${hint}`, path);
}
