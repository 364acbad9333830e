import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openSync as openFont } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../src/scene/writing/letters';
import { SANS, SERIF } from '../../tools/site/picture-words';

const root = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

/** A font file and the letters that a style sheet fetches it for. */
interface Face {
  readonly family: string;
  readonly letters: ReadonlySet<number>;
  readonly isAsked: (letter: number) => boolean;
}

const lettersIn = (file: string): ReadonlySet<number> => {
  const font = openFont(file);
  if (!('characterSet' in font)) throw new Error(`${file} is no font but several.`);
  return new Set(font.characterSet);
};

/** `U+0301, U+0400-045F` as a question. */
function rangeOf(text: string): (letter: number) => boolean {
  const parts = text.split(',').map((part) =>
    part
      .trim()
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16)),
  );
  return (letter) => parts.some(([from = 0, to = from]) => letter >= from && letter <= to);
}

const faces: readonly Face[] = [
  ...readFileSync(join(root, 'src/pages/styles/fonts.css'), 'utf8').matchAll(/@font-face \{([^}]*)\}/g),
].map(([, block = '']) => ({
  family: /font-family: "([^"]+)"/.exec(block)?.[1] ?? '',
  letters: lettersIn(require.resolve(/url\("([^"]+)"\)/.exec(block)?.[1] ?? '')),
  isAsked: rangeOf(/unicode-range:\s*([^;]+);/.exec(block)?.[1] ?? ''),
}));

/** Every text in an object, whatever it belongs to. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const messages = readdirSync(join(root, 'src/pages/messages')).filter((file) => file.endsWith('.json'));
const SOURCES = [
  ...messages.map((file) => `src/pages/messages/${file}`),
  'public/catalog/exhibition.json',
  'public/catalog/cabinet/exhibition.json',
];

/** Every sign that is drawn, and the capital of every letter, which a style may ask for. */
const signs = new Map<number, string>();
for (const source of SOURCES)
  for (const text of textsIn(read(source)))
    for (const sign of [...text, ...text.toUpperCase()].map((each) => each.normalize('NFC')))
      if (!/^[\p{Cc}\p{Cf}\p{Z}]/u.test(sign)) signs.set(sign.codePointAt(0) ?? 0, `${sign} in ${source}`);

const missingIn = (has: (letter: number) => boolean): readonly string[] =>
  [...signs].filter(([letter]) => !has(letter)).map(([, where]) => where);

describe('every sign of every language', () => {
  it.each(['Source Serif 4 Variable', 'Source Sans 3 Variable'])(
    'is in the files of %s, which are fetched for it',
    (family) => {
      const own = faces.filter((face) => face.family === family);
      expect(own.length).toBeGreaterThan(0);
      expect(signs.size).toBeGreaterThan(200);
      expect(
        missingIn((letter) => own.some(({ letters, isAsked }) => isAsked(letter) && letters.has(letter))),
      ).toEqual([]);
    },
  );

  it('is written in the hall by the same families', () => {
    for (const families of Object.values(FAMILIES)) {
      const [named] = /"([^"]+)"/.exec(families)?.slice(1) ?? [];
      expect(faces.map(({ family }) => family)).toContain(named);
    }
  });

  it.each([SERIF, SANS])('is in $family, which pictures for links are set in', ({ file }) => {
    const letters = lettersIn(file);
    expect(missingIn((letter) => letters.has(letter))).toEqual([]);
  });
});
