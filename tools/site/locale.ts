import type { LanguageTag } from '#kit';

/** Where a language is mostly spoken, as Unicode's data has it: `fr` → `FR`. */
export const territoryOf = (language: LanguageTag): string | undefined =>
  new Intl.Locale(language).maximize().region;

/** A language as Open Graph writes it, which always asks for a territory: `fr` → `fr_FR`. */
export function localeOf(language: LanguageTag): string {
  const territory = territoryOf(language);
  const spoken = new Intl.Locale(language).language;
  return territory ? `${spoken}_${territory}` : spoken;
}
