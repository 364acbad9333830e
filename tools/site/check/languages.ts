import { addressOf, follow, type Ground } from './ground';
import { type Fault, isHidden, type PageFacts } from './page-facts';

/** Search engines believe pages that they are translations of each other only where each says the same. */
export function checkLanguages(ground: Ground, pages: ReadonlyMap<string, PageFacts>): Fault[] {
  return [...pages.values()]
    .filter((page) => !isHidden(page))
    .flatMap((page) => {
      const fault = (code: string, message: string): Fault => ({ file: page.file, code, message });
      const faults: Fault[] = [];
      const own = page.alternates.find(({ language }) => language === page.language);
      if (!page.language) faults.push(fault('no-language', 'The page does not say its language.'));
      if (!own || fileAt(ground, page, own.href) !== page.file)
        faults.push(fault('language-not-own', 'Among its languages the page does not name itself.'));
      if (!page.alternates.some(({ language }) => language === 'x-default'))
        faults.push(fault('no-default-language', 'No page is named for readers of other languages.'));
      const said = signatureOf(ground, page);
      for (const { language, href } of page.alternates) {
        const there = pages.get(fileAt(ground, page, href) ?? '');
        if (!there) continue; // Told as a dead link.
        if (language !== 'x-default' && there.language !== language)
          faults.push(fault('language-differs', `"${href}" is not in ${language} but in ${there.language}.`));
        if (signatureOf(ground, there) !== said)
          faults.push(fault('language-one-sided', `"${href}" names other translations than this page.`));
      }
      return faults;
    });
}

function fileAt(ground: Ground, page: PageFacts, href: string): string | undefined {
  const target = follow(ground, page.file, href);
  return target.kind === 'file' ? target.file : undefined;
}

/** All that a page says of its translations, however it writes the addresses. */
const signatureOf = (ground: Ground, page: PageFacts): string =>
  page.alternates
    .map(({ language, href }) => `${language} ${new URL(href, addressOf(ground, page.file)).href}`)
    .sort()
    .join('\n');
