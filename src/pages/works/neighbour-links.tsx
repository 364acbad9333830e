import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { Work } from '#catalog';
import { PlaceLink } from '../parts/place-link';
import { useSite } from '../site';
import { Text } from '../text/localized';
import { useMessage } from '../text/message';
import styles from './neighbour-links.module.css';

/** The works before and after, in the order of the exhibition. */
export function NeighbourLinks({ work }: { work: Work }) {
  const { previous, next } = useSite().data.index.neighboursOf(work.id);
  const say = useMessage();
  if (!previous && !next) return null;
  return (
    <nav className={styles['neighbours']} aria-label={say('work.neighbours')}>
      {previous && (
        <PlaceLink to={{ kind: 'work', id: previous.id }} className={styles['previous']} rel="prev">
          <span className={styles['label']}>
            <ArrowLeft size={18} aria-hidden="true" /> {say('work.previous')}
          </span>
          <span className={styles['name']}>
            <Text of={previous.title} />
          </span>
        </PlaceLink>
      )}
      {next && (
        <PlaceLink to={{ kind: 'work', id: next.id }} className={styles['next']} rel="next">
          <span className={styles['label']}>
            {say('work.next')} <ArrowRight size={18} aria-hidden="true" />
          </span>
          <span className={styles['name']}>
            <Text of={next.title} />
          </span>
        </PlaceLink>
      )}
    </nav>
  );
}
