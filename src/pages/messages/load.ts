/** A message file: text by flat identifier. */
export type Messages = Readonly<Record<string, string>>;

/** What the others fall back to. */
const FIRST = 'en';

/** A file a language; each becomes a chunk of its own, so that a page loads one. */
const files = import.meta.glob<{ default: Messages }>('./*.json');

const fileOf = (tag: string): string => `./${tag}.json`;

/** Languages that the interface exists in; the first one is what the others fall back to. */
export const interfaceLanguages: readonly string[] = [
  FIRST,
  ...Object.keys(files)
    .map((file) => file.slice('./'.length, -'.json'.length))
    .filter((tag) => tag !== FIRST)
    .sort(),
];

/** The interface in a language: in the nearest one that exists, whose tag the messages themselves tell. */
export async function loadMessages(language: string): Promise<Record<string, string>> {
  const near = [language, language.split('-')[0] ?? ''].find((tag) => fileOf(tag) in files);
  const load = files[fileOf(near ?? FIRST)];
  if (!load) throw new Error('pages: the English messages are missing');
  return { ...(await load()).default };
}
