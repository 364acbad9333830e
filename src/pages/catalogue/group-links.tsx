import type { CataloguePlace } from '#visit';
import { PlaceLink } from '../parts/place-link';
import { useSite } from '../site';
import { useMessage } from '../text/message';
import styles from './catalogue-list.module.css';
import { groupingsOf } from './groups';

const labels = {
  country: 'filter.country',
  designer: 'catalogue.designer',
  technique: 'filter.technique',
  body: 'filter.body',
} as const;

/** The ways to put works together, as links: each is a page of its own, with or without script. */
export function GroupLinks({ place, find }: { place: CataloguePlace; find: string }) {
  const { catalog } = useSite().data;
  const say = useMessage();
  const groupings = groupingsOf(catalog);
  if (groupings.length === 0) return null;
  return (
    <nav className={styles['ways']} aria-label={say('catalogue.groups')}>
      <span aria-hidden="true">{say('catalogue.groups')}</span>
      <ul>
        {[undefined, ...groupings].map((group) => (
          <li key={group ?? 'none'}>
            <PlaceLink
              to={{ kind: 'catalogue', ...(group ? { group } : {}) }}
              find={find}
              current={group === place.group}
            >
              {say(group ? labels[group] : 'catalogue.ungrouped')}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
