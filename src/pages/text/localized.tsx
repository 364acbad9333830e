import type { ReactNode } from 'react';
import { directionOf, type LocalizedText, type PickedText, pickText } from '#kit';
import { type Site, useSite } from '../site';

/** A text in the visitor's language; `lang` is set only where it had to fall back to another one. */
export interface Spoken extends PickedText {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** The language that the interface speaks, which may be a fallback itself. */
export const chromeLanguage = (site: Site): string => site.messages['language.tag'] ?? site.language;

/** A dash or a French mark never begins a line. */
const keepTogether = (text: string): string => text.replace(/ (?=[–—:;!?»])/g, '\u00a0');

/** Finds a text of the catalog in the visitor's language. */
export function speak(site: Site, text: LocalizedText): Spoken {
  const first = site.data.catalog.languages[0]?.tag;
  const found = pickText(text, first === undefined ? [site.language] : [site.language, first]);
  const picked = { ...found, text: keepTogether(found.text) };
  if (picked.language === chromeLanguage(site)) return picked;
  return { ...picked, lang: picked.language, dir: directionOf(picked.language) };
}

/** `speak` for the site that a component is part of. */
export function useSpeak(): (text: LocalizedText) => Spoken {
  const site = useSite();
  return (text) => speak(site, text);
}

/** A text of the catalog within a line. */
export function Text({ of }: { of: LocalizedText }): ReactNode {
  const { text, lang, dir } = useSpeak()(of);
  return lang ? (
    <span lang={lang} dir={dir}>
      {text}
    </span>
  ) : (
    text
  );
}

/** A text of the catalog as paragraphs, which an empty line parts. */
export function Paragraphs({ of, className }: { of: LocalizedText; className?: string | undefined }) {
  const { text, lang, dir } = useSpeak()(of);
  return (
    <div className={className} lang={lang} dir={dir}>
      {text.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph.slice(0, 80)}>{paragraph}</p>
      ))}
    </div>
  );
}
