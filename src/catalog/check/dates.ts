import { errorAt, type JsonPath, type Problem, warningAt } from '#kit';
import { type Catalog, catalog as schema } from '../schema/catalog';
import { date as dateSchema } from '../schema/parts';
import { eachOf } from '../schema/walk';

const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;

/** Whether the calendar has the day; months and years always are. */
function isRealDay(written: string): boolean {
  const [year = 0, month = 1, day = 1] = written.split('-').map(Number);
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Dates are days that were, and editions happen within living memory. */
export function* checkDates(catalog: Catalog): Iterable<Problem> {
  const dates: { readonly date: string; readonly path: JsonPath }[] = [];
  eachOf(dateSchema, schema, catalog, (value, path) => dates.push({ date: String(value), path }));
  for (const { date, path } of dates) {
    if (!isRealDay(date)) yield errorAt('no-such-day', `The calendar has no day ${date}; correct it.`, path);
  }
  for (const [index, { year }] of catalog.editions.entries()) {
    if (year >= FIRST_YEAR && year <= LAST_YEAR) continue;
    yield warningAt('implausible-year', `An edition in the year ${year} is unlikely; correct it.`, [
      'editions',
      index,
      'year',
    ]);
  }
}
