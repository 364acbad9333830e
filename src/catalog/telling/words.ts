/** Lists of more than this are not printed in full. */
const LISTED = 12;
const SHOWN = 40;

/** `"a", "b" or "c"` */
export function oneOf(values: readonly unknown[]): string {
  const words = values.slice(0, LISTED).map((value) => JSON.stringify(value));
  if (values.length > LISTED) return `${words.join(', ')} …`;
  const last = words.pop() ?? '';
  return words.length > 0 ? `${words.join(', ')} or ${last}` : last;
}

/** What somebody wrote, as a sentence names it: `the text "3 cm"`, `a list`. */
export function describeFound(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object { … }';
  if (typeof value === 'string') {
    // A little more than is shown is enough of it: letters may be pairs.
    const letters = [...value.slice(0, 4 * SHOWN)];
    return `the text ${JSON.stringify(letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : value)}`;
  }
  return typeof value === 'number' ? `the number ${value}` : String(value);
}

const expectations: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number without quotes',
  int: 'a whole number without quotes',
  array: 'a list [ … ]',
  object: 'an object { … }',
  record: 'texts by language, such as {"en": "…"}',
  tuple: 'numbers in a list, such as [x, y, z]',
  boolean: 'true or false',
};

/** What the schema asks for, as a sentence names it. */
export function describeExpected(expected: string): string {
  return expectations[expected] ?? expected;
}
