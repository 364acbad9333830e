import type { Hotspot } from '#plan';
import type { Site } from '../../site';
import { type Spoken, speak } from '../../text/localized';
import { titleOfWing } from './wing-title';

/** What a marker is called in the visitor's language. A story is called as the page that tells it. */
export function titleOfHotspot(site: Site, { kind, target, title }: Hotspot): Spoken {
  const wing = kind === 'wing' ? site.data.catalog.part?.wings.find(({ id }) => id === target) : undefined;
  if (wing) return titleOfWing(site, wing);
  const spoken = speak(site, title);
  const page = kind === 'story' ? site.messages[`${target}.title`] : undefined;
  return page === undefined ? spoken : { text: page, language: site.language };
}
