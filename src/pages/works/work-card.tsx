import type { Work } from '#catalog';
import { useAccent } from '../parts/accent';
import { PlaceLink } from '../parts/place-link';
import { useSite } from '../site';
import { Text } from '../text/localized';
import styles from './work-card.module.css';
import { WorkStill } from './work-still';

/** A work in a grid: the whole card is one link. */
export function WorkCard({ work }: { work: Work }) {
  const { index } = useSite().data;
  const country = index.countries.get(work.country);
  const native = work.names?.native;
  return (
    <article className={styles['card']} style={useAccent(work.country)}>
      <WorkStill work={work} lazy decorative />
      <div className={styles['words']}>
        <p className={styles['title']}>
          <PlaceLink to={{ kind: 'work', id: work.id }} className={styles['link']}>
            <Text of={work.title} />
          </PlaceLink>
        </p>
        <p className={styles['line']}>
          {country && <Text of={country.name} />}
          {native && <span translate="no">{native}</span>}
        </p>
      </div>
    </article>
  );
}
