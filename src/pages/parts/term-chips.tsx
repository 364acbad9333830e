import type { Term } from '#catalog';
import { useSite } from '../site';
import { Text } from '../text/localized';
import { useMessage } from '../text/message';
import { PlaceLink } from './place-link';
import styles from './term-chips.module.css';

/** Words of the field, each of which opens its meaning in place. They need no script: the browser opens them. */
export function TermChips({ ids }: { ids: readonly string[] }) {
  const { index } = useSite().data;
  const terms = ids.flatMap((id) => index.terms.get(id) ?? []);
  return (
    <div className={styles['chips']}>
      {terms.map((term) => (
        <Chip key={term.id} term={term} />
      ))}
    </div>
  );
}

function Chip({ term }: { term: Term }) {
  const say = useMessage();
  return (
    <details className={styles['chip']}>
      <summary>
        <Text of={term.term} />
      </summary>
      <div className={styles['meaning']}>
        <p>
          <Text of={term.definition} />
        </p>
        <p>
          <PlaceLink to={{ kind: 'glossary' }} part={`term-${term.id}`}>
            {say('term.glossary')}
          </PlaceLink>
        </p>
      </div>
    </details>
  );
}
