import { ExternalLink } from 'lucide-react';
import type { Place } from '#visit';
import type { Articles } from '../articles/article';
import { PageBody } from '../frame/page-body';
import { EnterLink } from '../parts/enter-link';
import { PlaceLink } from '../parts/place-link';
import { useSite } from '../site';
import { Text } from '../text/localized';
import { useMessage } from '../text/message';
import styles from './embed-list.module.css';

interface EmbedListProps {
  readonly place: Place;
  readonly articles: Articles;
}

/** Everything of the exhibition to be read in the frame, one place after the other, without the hall. */
export function EmbedList({ place, articles }: EmbedListProps) {
  const { data, hrefOf } = useSite();
  const say = useMessage();
  const article = articles[place.kind];
  if (!article) throw new Error(`pages: the article of a ${place.kind} was shown before it had come`);
  return (
    <div className={styles['list']}>
      <header className={styles['bar']}>
        <PlaceLink to={{ kind: 'home' }} className={styles['name']}>
          <Text of={data.catalog.title} />
        </PlaceLink>
        <nav className={styles['ways']} aria-label={say('nav.label')}>
          <PlaceLink to={{ kind: 'catalogue' }}>{say('nav.works')}</PlaceLink>
          <EnterLink place={place} quiet>
            {say('enter.hall')}
          </EnterLink>
          <a className={styles['out']} href={hrefOf(place)} target="_blank" rel="noopener" data-out="">
            {say('embed.open')}
            <ExternalLink size={16} aria-hidden="true" />
          </a>
        </nav>
      </header>
      <main id="content" tabIndex={-1} className={styles['main']} data-place={place.kind}>
        <PageBody place={place} article={article} />
      </main>
    </div>
  );
}
