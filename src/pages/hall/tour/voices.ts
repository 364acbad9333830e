import type { LanguageTag } from '#kit';

/** What of a browser's own voice is asked for, so that it can be judged without a browser. */
export type KnownVoice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The browser's voice for a language: one that speaks on the device before one that sends the words elsewhere, which is
 * never chosen. Undefined where it has none.
 */
export function pickVoice<T extends KnownVoice>(voices: readonly T[], language: LanguageTag): T | undefined {
  const base = baseOf(language);
  const speaking = voices.filter(({ lang, localService }) => localService && baseOf(lang) === base);
  return (
    speaking.find(({ lang }) => lang.replace('_', '-').toLowerCase() === language.toLowerCase()) ??
    speaking.find((voice) => voice.default) ??
    speaking[0]
  );
}

/** `pt_BR`, `pt-BR` and `pt` are of one language. */
const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
