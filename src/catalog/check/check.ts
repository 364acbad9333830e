import type { Problem } from '#kit';
import type { Catalog } from '../schema/catalog';
import type { CheckContext } from './context';
import { checkCountries } from './countries';
import { checkDates } from './dates';
import { checkFiles } from './files';
import { checkIdentifiers } from './identifiers';
import { checkLanguages } from './languages';
import { checkLists } from './lists';
import { checkMeasures } from './measures';
import { checkNotes } from './notes';
import { checkPortraits } from './portraits';
import { checkReferences } from './references';
import { checkSources } from './sources';
import { checkStands } from './stands';
import { checkStops } from './stops';
import { checkTargets } from './targets';
import { checkTexts } from './texts';
import { checkWorks } from './works';

/** Problems that are told at most: nobody reads more, and each may cost the search for what was meant. */
export const MOST_TOLD = 500;

/**
 * Everything that must hold within a catalog beyond its form and, as far as the context knows the world around it,
 * beyond itself. Problems have paths; `locateProblems` finds their lines. Of very many only the first are told, but
 * an error is never lost behind warnings.
 */
export function checkCatalog(catalog: Catalog, context: CheckContext = {}): readonly Problem[] {
  const told: Problem[] = [];
  for (const problem of allProblems(catalog, context)) {
    if (told.length < MOST_TOLD) told.push(problem);
    else if (problem.severity === 'error') return [...told.slice(0, -1), problem];
  }
  return told;
}

function* allProblems(catalog: Catalog, context: CheckContext): Iterable<Problem> {
  yield* checkIdentifiers(catalog);
  yield* checkReferences(catalog);
  yield* checkLanguages(catalog);
  yield* checkTexts(catalog);
  yield* checkLists(catalog);
  yield* checkWorks(catalog);
  yield* checkNotes(catalog);
  yield* checkMeasures(catalog);
  yield* checkCountries(catalog);
  yield* checkPortraits(catalog);
  yield* checkDates(catalog);
  yield* checkSources(catalog);
  yield* checkStands(catalog);
  yield* checkTargets(catalog);
  yield* checkStops(catalog);
  yield* checkFiles(catalog, context);
  yield* context.planProblems ?? [];
}
