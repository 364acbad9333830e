import { useEffect, useState } from 'react';
import button from '../../parts/button.module.css';
import { useVisit } from '../../site';
import { useMessage } from '../../text/message';
import { Cover } from './cover';

/** The graphics card has taken the picture away; it comes back by itself, or the list is there. */
export function Lost() {
  const { commands } = useVisit();
  const say = useMessage();
  // With the picture, whoever works by keyboard is back where they were.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const isNowhere = document.activeElement === document.body;
      if (isNowhere && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    },
    [before],
  );
  return (
    <Cover title={say('lost.title')} alarm>
      <p>{say('lost.text')}</p>
      <div className={button['row']}>
        <button type="button" className={button['strong']} onClick={commands.leave}>
          {say('skip.list')}
        </button>
      </div>
    </Cover>
  );
}
