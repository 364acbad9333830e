/** Spaces at which a line may end: not before a dash, which would begin the next one, and not where they are firm. */
const BREAK = /[ \t\n]+(?![–—])/;

/** A dot between two things said, at the end of a line: there the line's end parts them. */
const DOT_AT_END = /\s*·$/;

/** What of a text stays together in a line. */
export const wordsOf = (text: string): readonly string[] => text.trim().split(BREAK);

/** A text in lines, each as long as fits; a word by itself may be longer. */
export function wrap(text: string, fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of wordsOf(text)) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line, at) => (at < lines.length - 1 ? line.replace(DOT_AT_END, '') : line));
}

/** A text cut to what fits, with an ellipsis if it is cut. */
export function shorten(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const letters = [...text];
  while (letters.length > 1 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** At most so many lines, all of which fit: what is left over is cut from the last one. */
export function wrapWithin(text: string, most: number, fits: (text: string) => boolean): string[] {
  const lines = wrap(text, fits);
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = lines.slice(most - 1).join(' ');
  return kept.map((line) => shorten(line, fits));
}
