import { addressOf, follow, type Ground } from './ground';
import { type Fault, isHidden, type PageFacts } from './page-facts';

interface Translation {
  readonly language: string;
  readonly href: string;
  /** Missing where the address leads to no file, which is told as a dead link. */
  readonly file: string | undefined;
}

/** Is told one page after the other which translations it names, and then compares what they say. */
export interface LanguageCheck {
  check(page: PageFacts): Fault[];
  /** Search engines believe pages that they are translations of each other only where each says the same. */
  compare(): Iterable<Fault>;
}

export function createLanguageCheck(ground: Ground): LanguageCheck {
  const pages = new Map<string, { readonly language: string | undefined; readonly said: number }>();
  // Translations of each other say the same, so it is kept once for all of them.
  const groups: (readonly Translation[])[] = [];
  const known = new Map<string, number>();
  const groupOf = (page: PageFacts): number => {
    const here = addressOf(ground, page.file);
    const signature = page.alternates
      .map(({ language, href }) => `${language} ${new URL(href, here).href}`)
      .sort()
      .join('\n');
    const found = known.get(signature) ?? groups.length;
    if (found === groups.length) {
      known.set(signature, found);
      groups.push(page.alternates.map((each) => ({ ...each, file: fileAt(ground, page, each.href) })));
    }
    return found;
  };
  return {
    check(page) {
      if (isHidden(page)) return [];
      const fault = (code: string, message: string): Fault => ({ file: page.file, code, message });
      const faults: Fault[] = [];
      const own = page.alternates.find(({ language }) => language === page.language);
      if (!page.language) faults.push(fault('no-language', 'The page does not say its language.'));
      if (!own || fileAt(ground, page, own.href) !== page.file)
        faults.push(fault('language-not-own', 'Among its languages the page does not name itself.'));
      if (!page.alternates.some(({ language }) => language === 'x-default'))
        faults.push(fault('no-default-language', 'No page is named for readers of other languages.'));
      pages.set(page.file, { language: page.language, said: groupOf(page) });
      return faults;
    },
    *compare() {
      for (const [file, { said }] of pages) {
        for (const translation of groups[said] ?? []) {
          const there = pages.get(translation.file ?? '');
          if (!there) continue;
          const { language, href } = translation;
          if (language !== 'x-default' && there.language !== language) {
            const message = `"${href}" is not in ${language} but in ${there.language}.`;
            yield { file, code: 'language-differs', message };
          }
          if (there.said !== said) {
            const message = `"${href}" names other translations than this page.`;
            yield { file, code: 'language-one-sided', message };
          }
        }
      }
    },
  };
}

function fileAt(ground: Ground, page: PageFacts, href: string): string | undefined {
  const target = follow(ground, page.file, href);
  return target.kind === 'file' ? target.file : undefined;
}
