import { siteBase } from './base';

/** Milliseconds after which the page stays as it is. */
const PATIENCE = 10_000;

/**
 * Shows the page for an address that is none in the language that the address begins with. Hosts that know but one such
 * page send it in the first language, whatever was asked for. What was asked for stays in the address.
 */
export async function speakAddress(): Promise<void> {
  const home = languageOf(location.pathname, siteBase(), homesOf(document));
  const found = home === undefined ? null : await fetchPage(`${home}404.html`);
  const [here, there] = [document.getElementById('app'), found?.getElementById('app')];
  if (!found || !here || !there) return;
  const { lang, dir, dataset } = found.documentElement;
  Object.assign(document.documentElement, { lang, dir });
  Object.assign(document.documentElement.dataset, dataset);
  document.title = found.title;
  here.replaceChildren(...there.childNodes);
}

/** Paths of the first pages in other languages than the page's own, as its head links to them. */
function homesOf(page: Document): readonly string[] {
  return [...page.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')]
    .filter(({ hreflang }) => hreflang !== page.documentElement.lang)
    .map(({ pathname }) => pathname);
}

/** The first page of a language below which a path lies, if any. That of the first language is the site's root: all lie there. */
export function languageOf(path: string, base: string, homes: readonly string[]): string | undefined {
  return homes.find((home) => home.startsWith(base) && home !== base && path.startsWith(home));
}

/** A page as a document of its own, whose scripts never run; null when it does not come. */
function fetchPage(address: string): Promise<Document | null> {
  return new Promise((done) => {
    // `fetch` would give text, and no text becomes a page here (Trusted Types).
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.timeout = PATIENCE;
    request.onloadend = () => done(request.status === 200 ? request.responseXML : null);
    request.open('GET', address);
    request.send();
  });
}
