import type { LanguageTag } from '#kit';
import type * as Prerender from '../../src/app/prerender';
import { PSEUDO_LANGUAGES, pseudoMessages } from './pseudo';

/** The interface in a language, or in one that nobody speaks. */
export async function messagesIn(
  prerender: Pick<typeof Prerender, 'loadMessages'>,
  language: LanguageTag,
): Promise<Readonly<Record<string, string>>> {
  const pseudo = PSEUDO_LANGUAGES.find(({ tag }) => tag === language);
  return pseudo
    ? pseudoMessages(await prerender.loadMessages('en'), pseudo.tag)
    : prerender.loadMessages(language);
}
