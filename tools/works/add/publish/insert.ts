import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Entry } from './entry';

/**
 * Puts an entry into a catalog's text, in the place of one with the same id or at the end. Not a character of the rest
 * changes: jsonc-parser's own edits would lay out the neighbour anew.
 */
export function insertEntry(text: string, entry: Entry): string {
  const tree = parseTree(text);
  const works = tree && findNodeAtLocation(tree, ['works']);
  if (works?.type !== 'array') throw new Error('a catalog without a list of works');
  const list = works.children ?? [];
  const known = list.find((work) => findNodeAtLocation(work, ['id'])?.value === entry['id']);
  const last = list.at(-1);
  const near = known ?? last;
  const step = /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
  const margin = near ? marginAt(text, near.offset) : `${marginAt(text, works.offset)}${step}`;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const typed = JSON.stringify(entry, null, step).replaceAll('\n', `${newline}${margin}`);
  const replace = (from: number, to: number, by: string) => text.slice(0, from) + by + text.slice(to);
  if (known) return replace(known.offset, known.offset + known.length, typed);
  if (last) {
    const end = last.offset + last.length;
    return replace(end, end, `,${newline}${margin}${typed}`);
  }
  const before = marginAt(text, works.offset);
  return replace(
    works.offset,
    works.offset + works.length,
    `[${newline}${margin}${typed}${newline}${before}]`,
  );
}

/** The blanks that a line begins with. */
const marginAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? '';
