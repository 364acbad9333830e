import { X } from 'lucide-react';
import button from '../parts/button.module.css';
import { useMessage } from '../text/message';
import styles from './catalogue-list.module.css';
import { useFacets } from './facets';
import { type Filter, isFiltering, NO_FILTER } from './filter';

interface WishListProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** What the catalogue is narrowed to now, each with a button that takes it away: also the way out of finding nothing. */
export function WishList(props: WishListProps) {
  return isFiltering(props.filter) ? <Wishes {...props} /> : null;
}

function Wishes({ filter, onChange }: WishListProps) {
  const say = useMessage();
  const facets = useFacets();
  const wishes = [
    { name: 'q', label: say('search.label'), text: filter.q },
    ...facets.map(({ name, label, options }) => ({
      name,
      label: say(label),
      text: options.find(({ id }) => id === filter[name])?.text ?? filter[name],
    })),
  ].filter(({ text }) => text !== '');
  return (
    <ul className={styles['wishes']} aria-label={say('catalogue.wishes')}>
      {wishes.map(({ name, label, text }) => (
        <li key={name}>
          <button
            type="button"
            className={button['plain']}
            aria-label={say('catalogue.without', { name: `${label}: ${text}` })}
            onClick={() => onChange({ ...filter, [name]: '' })}
          >
            {text}
            <X size={16} aria-hidden="true" />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className={button['plain']}
          onClick={() => onChange({ ...NO_FILTER, sort: filter.sort })}
        >
          {say('catalogue.all')}
        </button>
      </li>
    </ul>
  );
}
