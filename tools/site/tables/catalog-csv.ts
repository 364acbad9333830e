import { columnsOf } from './columns';
import { BYTE_ORDER_MARK, line } from './csv';

/** The catalog as a table for spreadsheets, line by line, so that no more than one is in memory. */
export function* catalogCsv(parts: Parameters<typeof columnsOf>[0]): Generator<string> {
  const columns = columnsOf(parts);
  yield BYTE_ORDER_MARK + line(columns.map(({ name }) => name));
  for (const work of parts.data.catalog.works) yield line(columns.map((column) => column.of(work)));
}
