import type { Place } from '#visit';
import { PlaceLink } from '../parts/place-link';
import { useSite } from '../site';
import { Text } from '../text/localized';
import { type MessageId, useMessage } from '../text/message';
import { LanguageLinks } from './language-links';
import styles from './site-header.module.css';

const links: readonly { kind: 'catalogue' | 'programme' | 'glossary' | 'about'; label: MessageId }[] = [
  { kind: 'catalogue', label: 'nav.works' },
  { kind: 'programme', label: 'nav.programme' },
  { kind: 'glossary', label: 'nav.glossary' },
  { kind: 'about', label: 'nav.about' },
];

/** The top of every page: where one is, and where else one can go. */
export function SiteHeader({ place }: { place: Place | null }) {
  const { hrefOf, data } = useSite();
  const say = useMessage();
  return (
    <header className={styles['header']}>
      <PlaceLink to={{ kind: 'home' }} className={styles['title']} rel="home">
        <Text of={data.catalog.title} />
      </PlaceLink>
      <nav className={styles['nav']} aria-label={say('nav.label')}>
        <ul>
          {links.map(({ kind, label }) => (
            <li key={kind}>
              <a href={hrefOf({ kind })} aria-current={place?.kind === kind ? 'page' : undefined}>
                {say(label)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <LanguageLinks place={place ?? { kind: 'home' }} />
    </header>
  );
}
