import { follow, type Ground } from './ground';
import { type Fault, isHidden, type PageFacts } from './page-facts';

/** What is kept of every page for it. */
export type EmbedFacts = Pick<PageFacts, 'file' | 'headings' | 'canonicals' | 'language' | 'metas'>;

const FOLDER = 'embed/';
/** What can be seen in the hall, by the first part of its path. */
const SHOWN = /^(works|designers|countries|tours)\/[^/]+\/index\.html$/;

/**
 * Pages for frames of other sites are left out by search engines and lead to the page that they stand for; everything
 * that can be seen in the hall has one.
 */
export function checkEmbeds(ground: Ground, pages: ReadonlyMap<string, EmbedFacts>): Fault[] {
  const embeds = [...pages.values()].filter(({ file }) => file.startsWith(FOLDER));
  const wanted = [...pages.values()]
    .filter((page) => !isHidden(page) && SHOWN.test(page.file))
    .filter(({ file }) => embeds.length > 0 && !pages.has(FOLDER + file));
  return [
    ...embeds.flatMap((page) => checkEmbed(ground, pages, page)),
    ...wanted.map(({ file }) => ({
      file,
      code: 'no-embed',
      message: 'The page has none for frames of other sites.',
    })),
  ];
}

function checkEmbed(ground: Ground, pages: ReadonlyMap<string, EmbedFacts>, page: EmbedFacts): Fault[] {
  const fault = (code: string, message: string): Fault => ({ file: page.file, code, message });
  const faults: Fault[] = [];
  if (!isHidden(page))
    faults.push(fault('embed-shown', 'Search engines are not asked to leave the page out.'));
  if (page.headings !== 1)
    faults.push(fault('no-heading', `The page has ${page.headings} headings of the first rank.`));
  const [canonical = '', ...others] = page.canonicals;
  const target = follow(ground, page.file, canonical);
  const stands = target.kind === 'file' ? pages.get(target.file) : undefined;
  if (others.length > 0 || !stands || isHidden(stands) || stands.file.startsWith(FOLDER))
    faults.push(
      fault('embed-of-nothing', `The page stands for "${canonical}", which is no page to be shown.`),
    );
  else if (stands.language !== page.language)
    faults.push(fault('embed-language', `The page stands for one that is not in ${page.language}.`));
  return faults;
}
