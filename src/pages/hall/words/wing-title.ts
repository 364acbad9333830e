import type { Wing } from '#catalog';
import type { Site } from '../../site';
import { chromeLanguage, type Spoken, speak } from '../../text/localized';
import { createWords } from '../../text/words';

/** What a wing of a large exhibition is called: by its country or edition and its number, or as the first one. */
export function titleOfWing(site: Site, { country, edition, number }: Wing): Spoken {
  const language = chromeLanguage(site);
  const { formatMessage } = createWords(language, site.messages);
  if (number === undefined) return { text: formatMessage({ id: 'wings.main' }), language };
  const name = site.data.catalog.part?.names?.[country ?? edition ?? ''];
  if (!name) return { text: formatMessage({ id: 'wings.numbered' }, { number: String(number) }), language };
  const spoken = speak(site, name);
  return { ...spoken, text: `${spoken.text} ${number}` };
}

/** What an address says of a place in one wing, and of none in another. */
const OF_THE_PLACE = ['wing', 'hall', 'view', 'note', 'beside', 'stop'];

/** The way into the hall of a wing. A screen for everybody stays one. */
export function addressOfWing({ hrefOf, data, kiosk }: Site, wing: string): string {
  const isFirst = wing === data.catalog.part?.wings[0]?.id;
  const href = hrefOf({ kind: 'home' }, { mode: 'hall', ...(isFirst ? {} : { wing }) });
  if (!kiosk) return href;
  const { pathname, searchParams } = new URL(href, location.href);
  for (const [key, value] of new URLSearchParams(location.search))
    if (!OF_THE_PLACE.includes(key)) searchParams.set(key, value);
  return `${pathname}?${searchParams}`;
}
