import { type ReactNode, useMemo } from 'react';
import { RawIntlProvider } from 'react-intl';
import { directionOf } from '#kit';
import { type Site, SiteProvider } from '../site';
import { chromeLanguage } from '../text/localized';
import { createWords } from '../text/words';
import styles from './site-root.module.css';

/** What everything of the exhibition stands in: the site, and the language of its interface. */
export function SiteRoot({ site, children }: { site: Site; children: ReactNode }) {
  const language = chromeLanguage(site);
  const fallen = language === site.language ? undefined : language;
  const { messages } = site;
  const words = useMemo(() => createWords(language, messages), [language, messages]);
  return (
    <SiteProvider value={site}>
      <RawIntlProvider value={words}>
        <div className={styles['root']} lang={fallen} dir={fallen && directionOf(fallen)}>
          {children}
        </div>
      </RawIntlProvider>
    </SiteProvider>
  );
}
