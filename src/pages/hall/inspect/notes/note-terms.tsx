import type { WorkNote } from '#catalog';
import { useSite } from '../../../site';
import { Text } from '../../../text/localized';
import { useMessage } from '../../../text/message';
import styles from './note-card.module.css';

/** What the words of a note mean, told on the spot: a link to the glossary would put the work back. */
export function NoteTerms({ ids = [] }: { ids: WorkNote['terms'] }) {
  const { index } = useSite().data;
  const say = useMessage();
  const terms = ids.flatMap((id) => index.terms.get(id) ?? []);
  if (terms.length === 0) return null;
  return (
    <fieldset className={styles['terms']} aria-label={say('notes.words')}>
      {terms.map(({ id, term, definition }) => (
        <details key={id}>
          <summary>
            <Text of={term} />
          </summary>
          <p>
            <Text of={definition} />
          </p>
        </details>
      ))}
    </fieldset>
  );
}
