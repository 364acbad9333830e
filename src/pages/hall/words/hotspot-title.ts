import type { Hotspot } from '#plan';
import type { Site } from '../../site';
import { type Spoken, speak } from '../../text/localized';

/** What a marker is called in the visitor's language. A story is called as the page that tells it. */
export function titleOfHotspot(site: Site, { kind, target, title }: Hotspot): Spoken {
  const spoken = speak(site, title);
  const page = kind === 'story' ? site.messages[`${target}.title`] : undefined;
  return page === undefined ? spoken : { text: page, language: site.language };
}
