import type { Place } from '#visit';
import type { Articles } from '../articles/article';
import type { Site } from '../site';
import { FallbackNote } from './fallback-note';
import { PageBody } from './page-body';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import styles from './site-page.module.css';
import { SiteRoot } from './site-root';
import { SkipLinks } from './skip-links';

interface SitePageProps {
  readonly site: Site;
  readonly place: Place;
  /** At least the article of the place. */
  readonly articles: Articles;
}

/** The whole body of a page, the same in static HTML and live. */
export function SitePage({ site, place, articles }: SitePageProps) {
  const article = articles[place.kind];
  if (!article) throw new Error(`pages: the article of a ${place.kind} was shown before it had come`);
  return (
    <SiteRoot site={site}>
      <SkipLinks />
      <SiteHeader place={place} />
      <main
        id="content"
        tabIndex={-1}
        className={place.kind === 'home' ? styles['wide'] : styles['main']}
        data-place={place.kind}
      >
        <FallbackNote place={place} />
        <PageBody place={place} article={article} />
      </main>
      <SiteFooter />
    </SiteRoot>
  );
}
