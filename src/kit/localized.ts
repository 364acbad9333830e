/** A BCP 47 language tag such as `en`, `fr`, `kk`, `uz-Cyrl`. */
export type LanguageTag = string;

/** The same text in several languages. At least one is there; which ones may be missing is up to the author. */
export type LocalizedText = Readonly<Record<LanguageTag, string>>;

/** A text as found: `language` differs from the one asked for when it had to fall back. */
export interface PickedText {
  readonly text: string;
  readonly language: LanguageTag;
}

/**
 * The text in the first of the wanted languages that it exists in, else in the first it has at all.
 * `pickText(title, ['fr', 'en'])`
 */
export function pickText(text: LocalizedText, wanted: readonly LanguageTag[]): PickedText {
  for (const language of wanted) {
    const found = text[language];
    if (found) return { text: found, language };
  }
  const [language, found] = Object.entries(text)[0] ?? ['und', ''];
  return { text: found, language };
}

/** Scripts written from right to left among the languages an exhibition may have. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ur', 'he', 'ug', 'ps']);

/** The direction that a language is written in, for `dir`. */
export function directionOf(language: LanguageTag): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
