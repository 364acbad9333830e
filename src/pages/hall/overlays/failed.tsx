import button from '../../parts/button.module.css';
import { useSite, useVisit } from '../../site';
import { type MessageId, useMessage } from '../../text/message';
import { useVisitState } from '../use-visit-state';
import { Cover } from './cover';
import styles from './overlays.module.css';

/** What to say for the problems that keep the hall closed; everything else has the sentence of the problem itself. */
const sentences: Readonly<Record<string, MessageId>> = {
  'no-webgl': 'failed.noWebgl',
  offline: 'failed.offline',
  'hall-not-loaded': 'failed.notLoaded',
};

/** The hall could not be opened: why, and everything it shows as a list. */
export function Failed() {
  const { enter } = useSite();
  const { commands } = useVisit();
  const say = useMessage();
  const problem = useVisitState(({ problems }) => problems.findLast(({ severity }) => severity === 'error'));
  const known = problem && sentences[problem.code];
  return (
    <Cover title={say('failed.title')} alarm>
      <p>{say(known ?? 'failed.other')}</p>
      {problem && !known && (
        <p className={styles['words']} lang="en">
          {problem.message}
        </p>
      )}
      <div className={button['row']}>
        <button type="button" className={button['strong']} onClick={commands.leave}>
          {say('skip.list')}
        </button>
        {problem?.code !== 'no-webgl' && (
          <button
            type="button"
            className={button['plain']}
            onClick={() => {
              commands.leave();
              // The hall has to be gone before it is fetched again.
              setTimeout(enter);
            }}
          >
            {say('failed.again')}
          </button>
        )}
      </div>
    </Cover>
  );
}
