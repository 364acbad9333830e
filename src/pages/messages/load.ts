/** A message file: text by flat identifier. */
export type Messages = Readonly<Record<string, string>>;

const files: Readonly<Record<string, () => Promise<{ default: Messages }>>> = {
  en: () => import('./en.json'),
  fr: () => import('./fr.json'),
  nl: () => import('./nl.json'),
  ru: () => import('./ru.json'),
};

/** Languages that the interface exists in; the first one is what the others fall back to. */
export const interfaceLanguages: readonly string[] = Object.keys(files);

/** The interface in a language: in the nearest one that exists, whose tag the messages themselves tell. */
export async function loadMessages(language: string): Promise<Record<string, string>> {
  const near = [language, language.split('-')[0] ?? ''].find((tag) => tag in files);
  const load = files[near ?? 'en'] ?? files['en'];
  if (!load) throw new Error('pages: the English messages are missing');
  return { ...(await load()).default };
}
