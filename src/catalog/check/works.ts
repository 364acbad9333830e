import { errorAt, type JsonPath, type Problem, warningAt } from '#kit';
import type { Catalog, Term, Work } from '../schema/catalog';

/** What must hold of each work: that it says honestly what it is. */
export function* checkWorks(catalog: Catalog): Iterable<Problem> {
  const terms = new Map(catalog.terms.map((term) => [term.id, term]));
  for (const [index, work] of catalog.works.entries()) {
    const path = ['works', index];
    yield* checkMaking(work, path);
    yield* checkTerms(work, terms, path);
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
  const form = work.kind === 'jewellery' ? terms.get(work.form ?? '') : undefined;
  if (form && form.kind !== 'object') {
    const sentence = `"${form.id}" is given as the form, but the term is of the kind "${form.kind}".`;
    yield warningAt('other-kind-of-term', sentence, [...path, 'form']);
  }
}
