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
import { checkWorks } from './works';

/**
 * Everything that must hold within a catalog beyond its form and, as far as the context knows the world around it,
 * beyond itself. Problems have paths; `locateProblems` finds their lines.
 */
export function checkCatalog(catalog: Catalog, context: CheckContext = {}): readonly Problem[] {
  return [
    ...checkIdentifiers(catalog),
    ...checkReferences(catalog),
    ...checkLanguages(catalog),
    ...checkLists(catalog),
    ...checkWorks(catalog),
    ...checkNotes(catalog),
    ...checkMeasures(catalog),
    ...checkCountries(catalog),
    ...checkPortraits(catalog),
    ...checkDates(catalog),
    ...checkSources(catalog),
    ...checkStands(catalog),
    ...checkTargets(catalog),
    ...checkStops(catalog),
    ...checkFiles(catalog, context),
    ...(context.planProblems ?? []),
  ];
}
