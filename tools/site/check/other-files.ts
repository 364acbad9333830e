import { addressOf, follow, type Ground } from './ground';
import type { Fault } from './page-facts';

/** The sitemap lists every page that search engines may show, and none else. */
export function checkSitemap(ground: Ground, shown: readonly string[], listed: ReadonlySet<string>): Fault[] {
  const wanted = new Set(shown.map((file) => addressOf(ground, file)));
  const fault = (code: string, message: string): Fault => ({ file: 'sitemap.xml', code, message });
  return [
    ...[...wanted]
      .filter((at) => !listed.has(at))
      .map((at) => fault('sitemap-lacks', `${at} is not listed.`)),
    ...[...listed]
      .filter((at) => !wanted.has(at))
      .map((at) => fault('sitemap-strange', `${at} is no page to be shown.`)),
  ];
}

/** The addresses that one part of the sitemap lists. */
export const listedIn = (text: string): string[] =>
  [...text.matchAll(/<url><loc>([^<]*)<\/loc>/g)].map(([, at]) => at ?? '');

/** Names in IIIF that are no files: a canvas and what is on it. */
const NAMES = /\/canvas(\/(page|picture))?$/;

/** Full addresses of the site anywhere in a JSON file, such as an oEmbed answer, that lead to no file. */
export function checkJson(ground: Ground, file: string, text: string): Fault[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [{ file, code: 'json-broken', message: `It is no JSON: ${String(error)}` }];
  }
  const texts = textsOf(value);
  const addresses = texts.flatMap((each) =>
    each.startsWith(ground.origin)
      ? [each]
      : [...each.matchAll(/ src="([^"]*)"/g)].map(([, src]) => src ?? ''),
  );
  return [...new Set(addresses)]
    .filter((address) => !NAMES.test(address) && follow(ground, file, address).kind === 'missing')
    .map((address) => ({ file, code: 'dead-link', message: `"${address}" leads to no file of the site.` }));
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
