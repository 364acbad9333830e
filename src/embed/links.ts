import type { LinkTarget } from '#visit';

/** Characters that a template has at most. */
const LONGEST = 500;
const GAPS = ['work', 'designer', 'country', 'tour', 'kind', 'id', 'language'];

/** Where links lead that visitors hand on or open, as the address of an embed page says it. */
export type LinkWish = 'self' | 'referrer' | { readonly template: string };

/** Whether an address may be led to: https, or this machine while a museum tries it out; no names and passwords. */
function isLeading(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  const here = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  return (protocol === 'https:' || (protocol === 'http:' && here)) && username === '' && password === '';
}

/**
 * Reads `self`, `referrer` or a template, `https://museum.example/forum/{work}`. Null for what is none of them: a gap of
 * an unknown name, or one that would let a place say which site is led to.
 */
export function parseLinkWish(text: string): LinkWish | null {
  if (text === 'self' || text === 'referrer') return text;
  if (text.length > LONGEST) return null;
  const gaps = [...text.matchAll(/\{(\w*)\}/g)].map(([, name]) => name ?? '');
  if (gaps.some((name) => !GAPS.includes(name))) return null;
  const filled = (word: string) => text.replace(/\{\w*\}/g, word);
  if (/[{}\s\\]/.test(filled('')) || !isLeading(filled('a')) || !isLeading(filled(''))) return null;
  const origin = new URL(filled('a')).origin;
  return [filled('b'), filled('')].every((address) => new URL(address).origin === origin)
    ? { template: text }
    : null;
}

export const formatLinkWish = (wish: LinkWish): string => (typeof wish === 'string' ? wish : wish.template);

/**
 * What is made of the wish: `referrer` leads to the page around the frame, as far as the browser tells which it is.
 * @param page the address of that page, empty when it is not told
 */
export function resolveLinks(wish: LinkWish, page: string): LinkTarget {
  if (wish === 'self') return { kind: 'self' };
  if (wish !== 'referrer') return { kind: 'template', template: wish.template };
  return isLeading(page) ? { kind: 'page', address: page } : { kind: 'self' };
}
