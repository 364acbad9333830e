import { PlaceLink } from '../parts/place-link';
import { useSite } from '../site';
import { Text } from '../text/localized';
import { useMessage } from '../text/message';
import styles from './site-footer.module.css';

/** The foot of every page: how far texts can be trusted, and the way to what explains it. */
export function SiteFooter() {
  const { data, language, messages } = useSite();
  const say = useMessage();
  const textsUnreviewed = data.catalog.languages.some((known) => known.tag === language && known.unreviewed);
  const interfaceUnreviewed = messages['language.status'] === 'unreviewed';
  return (
    <footer className={styles['footer']}>
      <p className={styles['title']}>
        <Text of={data.catalog.title} />
      </p>
      {(textsUnreviewed || interfaceUnreviewed) && (
        <p className={styles['note']}>{say('language.unreviewed')}</p>
      )}
      <p className={styles['note']}>{say('footer.privacy')}</p>
      <ul className={styles['links']} data-screen-only="">
        <li>
          <PlaceLink to={{ kind: 'about' }}>{say('footer.about')}</PlaceLink>
        </li>
        <li>
          <PlaceLink to={{ kind: 'accessibility' }}>{say('access.title')}</PlaceLink>
        </li>
        <li>
          <PlaceLink to={{ kind: 'about' }} part="sources">
            {say('about.sources')}
          </PlaceLink>
        </li>
      </ul>
    </footer>
  );
}
