import { wordsOf } from './words';

/**
 * Where to read what an embed page would have shown: the address without `embed/` and without what concerns a frame alone. A hall has no
 * page of its own, so that leads to the entrance. Null for what is no address of an embed page.
 */
export function pageOf(address: string): string | null {
  const { origin, pathname } = new URL(address);
  // The site may itself lie below a folder of that name.
  const parts = /^(.*?\/)embed\/((?:[a-z]{2,3}\/)?)((?:[a-z]+\/[^/]+\/?)?)(?:index\.html)?$/.exec(pathname);
  if (!parts) return null;
  const [, base = '/', language = '', place = ''] = parts;
  return origin + base + language + (place.startsWith('halls/') ? '' : place);
}

/**
 * What stands in for a frame that does not answer: its title, a sentence in the language of the page, the page's own words for
 * browsers without script or else a link, and another try.
 */
export function createNotice(
  element: HTMLElement,
  { title, address }: { readonly title: string; readonly address: string },
  again: () => void,
): HTMLElement {
  const { words, language } = wordsOf(element);
  const [failed, elsewhere, retry] = words;
  const notice = document.createElement('div');
  notice.setAttribute('role', 'alert');
  const add = <Name extends keyof HTMLElementTagNameMap>(name: Name, text = '') => {
    const made = document.createElement(name);
    made.textContent = text;
    if (text) made.lang = language;
    notice.append(made);
    return made;
  };
  if (title) add('strong').textContent = title;
  add('span', failed);
  const page = pageOf(address);
  if (element.children.length > 0 || element.textContent?.trim()) add('slot');
  else if (page) add('a', elsewhere).href = page;
  const button = add('button', retry);
  button.type = 'button';
  button.addEventListener('click', again);
  return notice;
}
