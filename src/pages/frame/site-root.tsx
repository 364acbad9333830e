import { Fragment, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { directionOf } from '#kit';
import { type Site, SiteProvider } from '../site';
import { chromeLanguage } from '../text/localized';
import styles from './site-root.module.css';

/** What everything of the exhibition stands in: the site, and the language of its interface. */
export function SiteRoot({ site, children }: { site: Site; children: ReactNode }) {
  const language = chromeLanguage(site);
  const fallen = language === site.language ? undefined : language;
  return (
    <SiteProvider value={site}>
      <IntlProvider locale={language} messages={{ ...site.messages }} textComponent={Fragment}>
        <div className={styles['root']} lang={fallen} dir={fallen && directionOf(fallen)}>
          {children}
        </div>
      </IntlProvider>
    </SiteProvider>
  );
}
