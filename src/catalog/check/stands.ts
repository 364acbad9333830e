import { errorAt, type Problem, warningAt } from '#kit';
import type { Catalog } from '../schema/catalog';

/** Stands have numbers of their own, and who and what stands at them belongs there. */
export function* checkStands(catalog: Catalog): Iterable<Problem> {
  const countryOf = new Map(catalog.designers.map(({ id, country }) => [id, country]));
  const stands = new Map(catalog.stands.map((stand) => [stand.id, stand]));
  const numbers = new Map<number, string>();
  for (const [index, { id, number, country, designer }] of catalog.stands.entries()) {
    const other = numbers.get(number);
    if (other !== undefined) {
      const sentence = `The stand "${other}" has the number ${number} already; give each its own.`;
      yield errorAt('duplicate-number', sentence, ['stands', index, 'number']);
    }
    numbers.set(number, id);
    const home = designer === undefined ? undefined : countryOf.get(designer);
    if (home !== undefined && home !== country) {
      const sentence = `The stand is of "${country}", but "${designer}" is of "${home}"; correct one of them.`;
      yield errorAt('other-country', sentence, ['stands', index, 'designer']);
    }
  }
  for (const [index, work] of catalog.works.entries()) {
    const path = ['works', index, 'place', 'stand'];
    const stand = stands.get(work.place?.stand ?? '');
    if (stand && stand.country !== work.country) {
      const sentence = `The work is of "${work.country}", but the stand it asks for is of "${stand.country}".`;
      yield warningAt('other-country', sentence, path);
    }
    const isOthers =
      stand?.designer !== undefined && work.designer !== undefined && stand.designer !== work.designer;
    if (isOthers) {
      const sentence = `The work is by "${work.designer}", but the stand it asks for is the stand of "${stand.designer}".`;
      yield warningAt('other-designer', sentence, path);
    }
  }
}
