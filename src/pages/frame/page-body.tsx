import type { Place } from '#visit';
import type { Article } from '../articles/article';
import { EnterLink } from '../parts/enter-link';
import { useMessage } from '../text/message';

/** The article of a page, with the way into the hall. A component of its own, for what it says stands within the page's root. */
export function PageBody({ place, article: Body }: { place: Place; article: Article }) {
  const say = useMessage();
  return <Body place={place} actions={<EnterLink place={place}>{say('enter.here')}</EnterLink>} />;
}
