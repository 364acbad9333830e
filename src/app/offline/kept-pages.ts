import { siteBase } from '../base';
import { storeNames } from './stores';

/** Milliseconds after which a page that nobody looks after asks again. */
const KIOSK_TRY = 30_000;
/** Links that are listed at most. */
const MOST = 200;

/** Fills the list of the page for what is not kept with what is, in its language; comes back when the network does. */
export async function listKeptPages(): Promise<void> {
  const again = () => location.reload();
  addEventListener('online', again);
  document.querySelector('[data-again]')?.addEventListener('click', again);
  if (new URLSearchParams(location.search).get('kiosk') === '1') setTimeout(again, KIOSK_TRY);
  const list = document.querySelector<HTMLElement>('[data-kept-pages]');
  if (!list) return;
  const pages = await keptPages(document.documentElement.lang).catch(() => []);
  list.append(
    ...pages.slice(0, MOST).map(({ url, title }) => {
      const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  list.closest('section')?.toggleAttribute('hidden', pages.length === 0);
}

interface KeptPage {
  readonly url: string;
  readonly title: string;
}

/** Every page that is kept in a language, by its title. */
async function keptPages(language: string): Promise<readonly KeptPage[]> {
  const { seen, kept } = storeNames(new URL(siteBase(), location.href).href);
  const found = new Map<string, KeptPage>();
  for (const name of [seen, kept]) {
    if (!(await caches.has(name))) continue;
    const store = await caches.open(name);
    for (const { url } of await store.keys()) {
      if (!url.endsWith('/') || found.has(url)) continue;
      const text = (await (await store.match(url, { ignoreVary: true }))?.text()) ?? '';
      if (!text.includes(`<html lang="${language}"`)) continue;
      found.set(url, { url, title: titleOf(text) || url });
    }
  }
  return [...found.values()].sort((a, b) => a.title.localeCompare(b.title));
}

/** As the builder writes it: every sign that could end it by its number. */
const titleOf = (html: string): string =>
  (/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').replace(/&#(\d+);/g, (_, code) =>
    String.fromCodePoint(Number(code)),
  );
