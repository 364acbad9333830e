import type { RefObject } from 'react';
import button from '../../parts/button.module.css';
import { type MessageId, useMessage } from '../../text/message';
import styles from './overlays.module.css';

const rows: readonly { what: MessageId; how: MessageId }[] = [
  { what: 'help.look', how: 'help.lookHow' },
  { what: 'help.walk', how: 'help.walkHow' },
  { what: 'help.go', how: 'help.goHow' },
  { what: 'help.open', how: 'help.openHow' },
  { what: 'help.inspect', how: 'help.inspectHow' },
  { what: 'help.close', how: 'help.closeHow' },
];

/** Every way to move, by whatever hand. */
export function HelpDialog({ ref }: { ref: RefObject<HTMLDialogElement | null> }) {
  const say = useMessage();
  return (
    <dialog ref={ref} className={styles['dialog']} aria-labelledby="hall-help">
      <h2 id="hall-help" className={styles['title']}>
        {say('help.title')}
      </h2>
      <dl className={styles['keys']}>
        {rows.map(({ what, how }) => (
          <div key={what}>
            <dt>{say(what)}</dt>
            <dd>{say(how)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className={button['strong']}>
          {say('panel.close')}
        </button>
      </form>
    </dialog>
  );
}
