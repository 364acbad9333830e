import { follow, type Ground } from './ground';
import { detached, type Fault, type PageFacts } from './page-facts';

/** A link to a certain place on a page. */
interface FragmentLink {
  readonly from: string;
  readonly address: string;
}

/** Follows the links of one page after the other. */
export interface LinkCheck {
  /** Links of a page that lead nowhere. */
  check(page: PageFacts): Fault[];
  /** Pages that fragments have been asked of. */
  targets(): Iterable<string>;
  /** Fragments that name nothing on the page that they lead to, once its identifiers are known. */
  checkFragments(file: string, ids: ReadonlySet<string>): Fault[];
}

export function createLinkCheck(ground: Ground): LinkCheck {
  // By page, then by fragment: few pages are linked to in this way, and most links are alike.
  const wanted = new Map<string, Map<string, FragmentLink[]>>();
  return {
    check: (page) =>
      [...page.addresses].flatMap((address): Fault[] => {
        const target = follow(ground, page.file, address);
        if (target.kind === 'elsewhere') return [];
        if (target.kind === 'missing')
          return [
            { file: page.file, code: 'dead-link', message: `"${address}" leads to no file of the site.` },
          ];
        if (!target.fragment || !target.file.endsWith('.html')) return [];
        if (target.file === page.file && page.ids.has(target.fragment)) return [];
        const fragments = wanted.get(target.file) ?? new Map<string, FragmentLink[]>();
        wanted.set(target.file, fragments);
        const links = fragments.get(target.fragment) ?? [];
        fragments.set(target.fragment, links);
        if (links.length < TOLD) links.push({ from: page.file, address: detached(address) });
        return [];
      }),
    targets: () => wanted.keys(),
    checkFragments: (file, ids) =>
      [...(wanted.get(file) ?? [])]
        .filter(([fragment]) => !ids.has(fragment))
        .flatMap(([fragment, links]) =>
          links.map(({ from, address }) => ({
            file: from,
            code: 'dead-fragment',
            message: `"${address}": ${file} has no "${fragment}".`,
          })),
        ),
  };
}

/** Of links to the same missing fragment so many are told. */
const TOLD = 20;
