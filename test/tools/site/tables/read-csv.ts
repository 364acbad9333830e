/** Reads RFC 4180, and refuses what is not: a quote within bare text, text after a quoted cell, a line's end that is half. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      const cell = /"((?:[^"]|"")*)"/y;
      cell.lastIndex = at;
      const found = cell.exec(text);
      if (!found) throw new Error(`a quote is open at ${at}`);
      value = (found[1] ?? '').replaceAll('""', '"');
      at = cell.lastIndex;
    } else {
      const bare = /[^",\r\n]*/y;
      bare.lastIndex = at;
      value = bare.exec(text)?.[0] ?? '';
      at = bare.lastIndex;
    }
    row.push(value);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
      continue;
    } else
      throw new Error(`something stands after a cell at ${at}: ${JSON.stringify(text.slice(at, at + 9))}`);
    if (text.startsWith('\r\n', at)) {
      row.push('');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
