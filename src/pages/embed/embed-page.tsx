import type { LocalizedText } from '#kit';
import type { Place } from '#visit';
import type { Articles } from '../articles/article';
import { SiteRoot } from '../frame/site-root';
import type { Site } from '../site';
import { EmbedList } from './embed-list';
import { EmbedPoster } from './embed-poster';

interface EmbedPageProps {
  readonly site: Site;
  readonly place: Place;
  /** The hall's name, where the page is about one. */
  readonly hall?: LocalizedText | undefined;
  /** At least the article of the place, for the list. */
  readonly articles: Articles;
  /** What is seen while the hall is off. The static page is a poster. */
  readonly view: 'poster' | 'list';
  /** The visitor was in the hall and comes back to it. */
  readonly away: boolean;
}

/** The whole body of an embed page while its hall is off, the same in static HTML and live. */
export function EmbedPage({ site, place, hall, articles, view, away }: EmbedPageProps) {
  return (
    <SiteRoot site={site}>
      {view === 'list' ? (
        <EmbedList place={place} articles={articles} />
      ) : (
        <EmbedPoster place={place} hall={hall} away={away} />
      )}
    </SiteRoot>
  );
}
