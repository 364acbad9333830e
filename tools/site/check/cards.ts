import { type Fault, isHidden, type PageFacts } from './page-facts';

/** What a chat draws a link from. */
const TAGS = ['og:title', 'og:description', 'og:site_name', 'og:image', 'og:image:alt', 'twitter:card'];

/** Chats show about two lines of a title: what is longer is told, and what is much longer is a fault. */
const TITLE = { told: 60, most: 80 } as const;
/** What is shorter says nothing of the page. */
const LEAST_DESCRIPTION = 25;

/** What is wrong with a page's card in a chat. */
export function checkCard(page: PageFacts): Fault[] {
  if (isHidden(page)) return [];
  const fault = (code: string, message: string): Fault => ({ file: page.file, code, message });
  const tag = (name: string) => page.metas.get(name)?.[0]?.trim() ?? '';
  const title = tag('og:title');
  const description = tag('og:description');
  return [
    ...TAGS.filter((name) => tag(name) === '').map((name) => fault('no-card', `The page has no ${name}.`)),
    ...TAGS.filter((name) => (page.metas.get(name)?.length ?? 0) > 1).map((name) =>
      fault('card-twice', `The page has more than one ${name}.`),
    ),
    ...(title.length > TITLE.most
      ? [
          fault(
            'title-long',
            `The title has ${title.length} characters, of which a chat shows ${TITLE.told}.`,
          ),
        ]
      : []),
    ...(description !== '' && description.length < LEAST_DESCRIPTION
      ? [fault('description-short', `The description has ${description.length} characters.`)]
      : []),
  ];
}

/** Whether chats may cut the page's title, which is no fault. */
export const isLongTitle = (page: PageFacts): boolean =>
  !isHidden(page) && (page.metas.get('og:title')?.[0]?.length ?? 0) > TITLE.told;
