import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Work } from '#catalog';
import { catalogCsv } from '../../../../tools/site/tables/catalog-csv';
import { BYTE_ORDER_MARK, cell, line } from '../../../../tools/site/tables/csv';
import { readExhibition } from '../../../pages/exhibition';
import { folderOf, ORIGIN } from '../exhibition';
import { readCsv } from './read-csv';

/** Texts that mean harm, or only look like it. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('"', ',', '\r', '\n', ';', '\t', ' ', '=', '+', '-', '@', "'", 'а', 'x'),
  }),
  fc.constantFrom('=1+1', '=HYPERLINK("http://x","y")', '@SUM(A1)', '-2+3', '\t=1', '\r=1', '＝1', '"=1"'),
);

describe('a cell', () => {
  it('comes back as it was, but for the apostrophe before what would be a formula', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2 }), (texts) => {
        const read = readCsv(line(texts));
        expect(read).toHaveLength(1);
        expect(read[0]?.map((value, at) => (value === texts[at] ? value : value.replace(/^'/, '')))).toEqual(
          texts,
        );
      }),
    );
  });

  it('never begins as a formula does, whatever reads it', () => {
    fc.assert(
      fc.property(text, (value) => {
        const [[read = ''] = []] = readCsv(`${cell(value)},\r\n`);
        expect(read).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        // A reader that knows no quotes sees the quote first.
        expect(cell(value)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });

  it('keeps numbers numbers', () => {
    expect(line([-1.5, 12, undefined, ''])).toBe('-1.5,12,,\r\n');
  });
});

const data = readExhibition();
const csv = [
  ...catalogCsv({
    data,
    page: (id, language) => ORIGIN + folderOf(data, { kind: 'work', id }, language),
    file: (path) => ORIGIN + path,
  }),
].join('');

/** Every word and number of a work, but those that place its notes on its surface. */
function leaves(value: unknown, key = ''): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    key === 'note' && !['id', 'title', 'text'].includes(name)
      ? []
      : leaves(inner, key === 'notes' ? 'note' : name),
  );
}

describe('the table of the catalog', () => {
  const [head = [], ...rows] = readCsv(csv.slice(BYTE_ORDER_MARK.length));

  it('has a line for each work and in it a cell for each column', () => {
    expect(csv.startsWith(BYTE_ORDER_MARK)).toBe(true);
    expect(new Set(head).size).toBe(head.length);
    expect(rows.map(([id]) => id)).toEqual(data.catalog.works.map(({ id }) => id));
    for (const row of rows) expect(row).toHaveLength(head.length);
  });

  it('leaves out nothing that the catalog says of a work', () => {
    data.catalog.works.forEach((work: Work, at) => {
      const told = rows[at]?.join('\n') ?? '';
      const missing = leaves(work).filter((leaf) => !told.includes(String(leaf)));
      expect(missing, work.id).toEqual([]);
    });
  });
});
