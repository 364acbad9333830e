import type { Wing } from '#catalog';
import type { Site } from '../../site';
import { chromeLanguage, type Spoken, speak } from '../../text/localized';

/** What a wing of a large exhibition is called: by its country or edition and its number, or as the first one. */
export function titleOfWing(site: Site, { country, edition, number }: Wing): Spoken {
  const language = chromeLanguage(site);
  const say = (id: string) => site.messages[id] ?? '';
  if (number === undefined) return { text: say('wings.main'), language };
  const name = site.data.catalog.part?.names?.[country ?? edition ?? ''];
  if (!name) return { text: say('wings.numbered').replace('{number}', String(number)), language };
  const spoken = speak(site, name);
  return { ...spoken, text: `${spoken.text} ${number}` };
}

/** The way into the hall of a wing. */
export const addressOfWing = ({ hrefOf, data }: Site, wing: string): string =>
  hrefOf({ kind: 'home' }, { mode: 'hall', ...(wing === data.catalog.part?.wings[0]?.id ? {} : { wing }) });
