import type { Place } from '#visit';
import { AboutArticle } from '../about/about-article';
import { CataloguePage } from '../catalogue/catalogue-page';
import { CountryArticle } from '../countries/country-article';
import { DesignerArticle } from '../designers/designer-article';
import { GlossaryArticle } from '../glossary/glossary-article';
import { HomePage } from '../home/home-page';
import { UnknownPlace } from '../not-found/unknown-place';
import { EnterLink } from '../parts/enter-link';
import { ProgrammeArticle } from '../programme/programme-article';
import { type Site, useSite } from '../site';
import { useMessage } from '../text/message';
import { TourArticle } from '../tours/tour-article';
import { WorkArticle } from '../works/work-article';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import styles from './site-page.module.css';
import { SiteRoot } from './site-root';
import { SkipLinks } from './skip-links';

interface SitePageProps {
  readonly site: Site;
  readonly place: Place;
}

/** The whole body of a page, the same in static HTML and live. */
export function SitePage({ site, place }: SitePageProps) {
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
        <PageBody place={place} />
      </main>
      <SiteFooter />
    </SiteRoot>
  );
}

function PageBody({ place }: { place: Place }) {
  const { index } = useSite().data;
  const say = useMessage();
  const enter = <EnterLink place={place}>{say('enter.here')}</EnterLink>;
  switch (place.kind) {
    case 'home':
      return <HomePage />;
    case 'catalogue':
      return <CataloguePage />;
    case 'programme':
      return <ProgrammeArticle />;
    case 'glossary':
      return <GlossaryArticle />;
    case 'about':
      return <AboutArticle />;
    case 'work': {
      const work = index.works.get(place.id);
      return work ? <WorkArticle work={work} actions={enter} /> : <UnknownPlace query={place.id} />;
    }
    case 'designer': {
      const designer = index.designers.get(place.id);
      if (!designer) return <UnknownPlace query={place.id} />;
      return <DesignerArticle designer={designer} actions={enter} />;
    }
    case 'country': {
      const country = index.countries.get(place.id);
      return country ? (
        <CountryArticle country={country} actions={enter} />
      ) : (
        <UnknownPlace query={place.id} />
      );
    }
    case 'tour': {
      const tour = index.tours.get(place.id);
      return tour ? <TourArticle tour={tour} actions={enter} /> : <UnknownPlace query={place.id} />;
    }
  }
}
