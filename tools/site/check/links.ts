import { follow, type Ground } from './ground';
import type { Fault, PageFacts } from './page-facts';

/** Links that lead nowhere, and fragments that name nothing on the page that they lead to. */
export function checkLinks(ground: Ground, pages: ReadonlyMap<string, PageFacts>): Fault[] {
  return [...pages.values()].flatMap((page) =>
    [...page.addresses].flatMap((address): Fault[] => {
      const target = follow(ground, page.file, address);
      if (target.kind === 'elsewhere') return [];
      if (target.kind === 'missing')
        return [
          { file: page.file, code: 'dead-link', message: `"${address}" leads to no file of the site.` },
        ];
      const there = target.fragment ? pages.get(target.file) : undefined;
      if (!there || there.ids.has(target.fragment)) return [];
      const message = `"${address}": ${target.file} has no "${target.fragment}".`;
      return [{ file: page.file, code: 'dead-fragment', message }];
    }),
  );
}
