import { pageWords } from './page-words';

/**
 * Offers the page in the language that the browser prefers, where it exists: a line above the page, never a detour. Who
 * comes from another page of the site has chosen already.
 */
export function offerLanguage(): void {
  const { lang } = document.documentElement;
  if (document.referrer && new URL(document.referrer).origin === location.origin) return;
  const wanted = preferredOf(navigator.languages, lang);
  const link =
    wanted && document.querySelector<HTMLAnchorElement>(`header a[hreflang="${CSS.escape(wanted)}"]`);
  if (!link) return;
  const [before = '', after = ''] = pageWords().offer.split('{name}');
  const line = document.createElement('p');
  line.append(before, link.cloneNode(true), after);
  // A landmark, so that nobody passes it by who goes from landmark to landmark.
  const offer = document.createElement('aside');
  offer.id = 'language-offer';
  offer.append(line);
  document.body.prepend(offer);
}

/** The browser's first language without its region, unless the page is in it. */
export function preferredOf(languages: readonly string[], page: string): string | undefined {
  const [first = ''] = languages;
  const wanted = first.toLowerCase().split('-')[0];
  return wanted && wanted !== page.toLowerCase().split('-')[0] ? wanted : undefined;
}
