import { addressOf, type Ground } from './ground';
import { type Fault, isHidden, type PageFacts } from './page-facts';

/** Search results cut what is longer. */
const DESCRIPTION = 160;

/**
 * Something that is told one page after the other what it is called: canonical, title, description, heading. Each is there once
 * and belongs to no page before.
 */
export function createIdentityCheck(ground: Ground): (page: PageFacts) => Fault[] {
  const canonicals = new Map<string, string>();
  const titles = new Map<string, string>();
  return (page) => {
    const fault = (code: string, message: string): Fault => ({ file: page.file, code, message });
    const faults: Fault[] = [];
    const [title = ''] = page.titles;
    if (page.titles.length !== 1 || title.trim() === '')
      faults.push(fault('no-title', `The page has ${page.titles.length} titles.`));
    if (isHidden(page)) return faults;
    if (page.headings !== 1)
      faults.push(fault('no-heading', `The page has ${page.headings} headings of the first rank.`));
    const key = `${page.language} ${title}`;
    const namesake = titles.get(key);
    if (namesake) faults.push(fault('title-twice', `${namesake} has the same title: "${title}".`));
    titles.set(key, page.file);
    const [description = '', ...more] = page.metas.get('description') ?? [];
    if (description === '' || more.length > 0)
      faults.push(fault('no-description', 'The page has not one description.'));
    if (description.length > DESCRIPTION)
      faults.push(fault('description-long', `The description has ${description.length} characters.`));
    const [canonical, ...others] = page.canonicals;
    if (canonical === undefined || others.length > 0)
      return [
        ...faults,
        fault('no-canonical', `The page has ${page.canonicals.length} canonical addresses.`),
      ];
    const here = addressOf(ground, page.file);
    const address = new URL(canonical, here).href;
    if (address !== here) faults.push(fault('canonical-not-own', `The page says that it is "${canonical}".`));
    const other = canonicals.get(address);
    if (other) faults.push(fault('canonical-twice', `${other} says that it is "${canonical}" as well.`));
    canonicals.set(address, page.file);
    return faults;
  };
}

/** Pictures without a text, and those that make the page jump when they come. */
export function checkImages(page: PageFacts): Fault[] {
  return [
    ...page.images.flatMap(({ source, alt, sized }): Fault[] => [
      ...(alt === undefined
        ? [{ file: page.file, code: 'no-alt', message: `The picture "${source}" has no alternative text.` }]
        : []),
      ...(sized
        ? []
        : [{ file: page.file, code: 'no-size', message: `The picture "${source}" has no size.` }]),
    ]),
    ...(page.metas.has('og:image') && !page.metas.get('og:image:alt')?.[0]
      ? [{ file: page.file, code: 'no-alt', message: 'The picture for chats has no alternative text.' }]
      : []),
  ];
}
