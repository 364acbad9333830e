import type { Work } from '#catalog';
import { useMessage } from '../../../text/message';
import { useVisitState } from '../../use-visit-state';
import styles from '../plates.module.css';
import { BetweenNotes } from './between-notes';
import { tapeLength } from './tape';
import { useLength } from './use-length';

/** What the tape reads, and of what: our model, which nobody is to take for a published measure. */
export function TapePlate({ work }: { work: Work }) {
  const say = useMessage();
  const lengthOf = useLength();
  const tape = useVisitState(({ inspection }) => inspection.tape);
  const chosen = useVisitState(({ inspection }) => inspection.tool === 'tape');
  const read = tapeLength(tape);
  if (!chosen && read === null) return null;
  return (
    <section className={styles['plate']} aria-label={say('tape.label')}>
      {read === null ? (
        <p>{say(tape.length === 0 ? 'tape.how' : 'tape.second')}</p>
      ) : (
        <>
          <div className={styles['reading']}>{lengthOf(read)}</div>
          <p>{say('tape.ours')}</p>
        </>
      )}
      {chosen && <BetweenNotes notes={work.notes} />}
    </section>
  );
}
