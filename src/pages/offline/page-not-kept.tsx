import { SiteFooter } from '../frame/site-footer';
import { SiteHeader } from '../frame/site-header';
import styles from '../frame/site-page.module.css';
import { SiteRoot } from '../frame/site-root';
import { SkipLinks } from '../frame/skip-links';
import article from '../parts/article.module.css';
import button from '../parts/button.module.css';
import { Section } from '../parts/section';
import type { Site } from '../site';
import { Heading } from '../text/heading';
import { useMessage } from '../text/message';

/** The body of the page that stands in for one that is not on the device while there is no network. */
export function PageNotKept({ site }: { site: Site }) {
  return (
    <SiteRoot site={site}>
      <SkipLinks />
      <SiteHeader place={null} />
      <main id="content" tabIndex={-1} className={styles['main']} data-place="offline">
        <NotKept />
      </main>
      <SiteFooter />
    </SiteRoot>
  );
}

function NotKept() {
  const say = useMessage();
  return (
    <article className={article['article']}>
      <Heading className={article['title']}>{say('offline.title')}</Heading>
      <p className={article['lead']}>{say('offline.text')}</p>
      <p className={button['row']}>
        <button type="button" className={button['strong']} data-again="">
          {say('failed.again')}
        </button>
      </p>
      <Section title={say('offline.kept')}>
        {/* Filled by the page's own script (`src/app/offline/kept-pages`), which makes the button work as well. */}
        <ul data-kept-pages="" className={article['text']} />
      </Section>
    </article>
  );
}
