/** Rows of a keyboard; each key is what it types. */
export type Layout = readonly (readonly string[])[];

const rows = (...lines: readonly string[]): Layout => lines.map((line) => line.split(' '));

/**
 * The letters of every language of the exhibition as its own keyboards have them. A search does not mind capitals, so
 * there are none.
 */
export const LAYOUTS = {
  en: rows('q w e r t y u i o p', 'a s d f g h j k l', 'z x c v b n m'),
  fr: rows('a z e r t y u i o p', 'q s d f g h j k l m', 'w x c v b n ’ é è à ç', 'ê â î ô û ë ï ù œ'),
  nl: rows('q w e r t y u i o p', 'a s d f g h j k l', 'z x c v b n m ë ï é'),
  ru: rows('й ц у к е н г ш щ з х ъ', 'ф ы в а п р о л д ж э', 'я ч с м и т ь б ю ё'),
  kk: rows('ә і ң ғ ү ұ қ ө һ', 'й ц у к е н г ш щ з х ъ', 'ф ы в а п р о л д ж э', 'я ч с м и т ь б ю ё'),
  ky: rows('й ц у к е н г ш щ з х ъ', 'ф ы в а п р о л д ж э ө', 'я ч с м и т ь б ю ё ң ү'),
  tg: rows('й қ у к е н г ш ҳ з х ъ', 'ф ҷ в а п р о л д ж э', 'я ч с м и т ӣ б ю ғ ӯ ё'),
  tk: rows('ä w e r t y u i o p ň ö', 'a s d f g h j k l ş ç', 'z ü ý b n m ž'),
  uz: rows('q w e r t y u i o p oʻ gʻ', 'a s d f g h j k l ʼ', 'z x c v b n m sh ch'),
} as const satisfies Record<string, Layout>;

/** Numbers and signs, for inventory numbers and years. */
export const NUMBERS: Layout = rows('1 2 3 4 5 6 7 8 9 0', '- – / . , : ( ) № &');

export type LayoutName = keyof typeof LAYOUTS;
export const LAYOUT_NAMES = Object.keys(LAYOUTS) as readonly LayoutName[];

/** How an alphabet is called by its first letters. */
export const firstLetters = (name: LayoutName): string =>
  LAYOUTS[name].some((row) => row.includes('ф')) ? 'абв' : 'abc';

/** The keyboard of a language, English where there is none. */
export function layoutOf(language: string): LayoutName {
  const near = language.split('-')[0] ?? '';
  return LAYOUT_NAMES.find((name) => name === language) ?? LAYOUT_NAMES.find((name) => name === near) ?? 'en';
}

/** The next keyboard, for whoever looks for a word of another language: first those that the exhibition speaks. */
export function nextLayout(name: LayoutName, languages: readonly string[]): LayoutName {
  const spoken = LAYOUT_NAMES.filter((candidate) => languages.some((tag) => layoutOf(tag) === candidate));
  const known = spoken.length > 1 ? spoken : LAYOUT_NAMES;
  return known[(known.indexOf(name) + 1) % known.length] ?? name;
}
