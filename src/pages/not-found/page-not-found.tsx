import { SiteFooter } from '../frame/site-footer';
import { SiteHeader } from '../frame/site-header';
import styles from '../frame/site-page.module.css';
import { SiteRoot } from '../frame/site-root';
import { SkipLinks } from '../frame/skip-links';
import type { Site } from '../site';
import { type Elsewhere, OtherLanguages } from './other-languages';
import { UnknownPlace } from './unknown-place';

interface PageNotFoundProps {
  readonly site: Site;
  readonly query: string;
  /** Further languages that the page speaks. */
  readonly elsewhere?: readonly Elsewhere[];
}

/** The body of `404.html`, for addresses that no file answers to. */
export function PageNotFound({ site, query, elsewhere = [] }: PageNotFoundProps) {
  return (
    <SiteRoot site={site}>
      <SkipLinks />
      <SiteHeader place={null} />
      <main id="content" tabIndex={-1} className={styles['main']} data-place="not-found">
        <UnknownPlace query={query} />
        <OtherLanguages speak={elsewhere} />
      </main>
      <SiteFooter />
    </SiteRoot>
  );
}
