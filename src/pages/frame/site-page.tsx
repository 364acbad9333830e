import type { Place } from '#visit';
import type { Article, Articles } from '../articles/article';
import { EnterLink } from '../parts/enter-link';
import type { Site } from '../site';
import { useMessage } from '../text/message';
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
        <PageBody place={place} article={article} />
      </main>
      <SiteFooter />
    </SiteRoot>
  );
}

/** A component of its own, for what it says stands within the page's root. */
function PageBody({ place, article: Body }: { place: Place; article: Article }) {
  const say = useMessage();
  return <Body place={place} actions={<EnterLink place={place}>{say('enter.here')}</EnterLink>} />;
}
