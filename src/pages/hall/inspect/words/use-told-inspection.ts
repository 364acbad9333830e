import { useEffect } from 'react';
import { useSite, useVisit } from '../../../site';
import { useMessage } from '../../../text/message';
import { useHall } from '../../hall-context';
import { titleOf } from '../../words/title-of';
import { tapeLength } from '../tape/tape';
import { useLength } from '../tape/use-length';

/** Tells screen readers what has become of the work in hand, by whatever hand it came. */
export function useToldInspection(): void {
  const site = useSite();
  const { store } = useVisit();
  const { announce } = useHall();
  const say = useMessage();
  const lengthOf = useLength();
  // The words change with the language alone, and the subscription with them.
  useEffect(
    () =>
      store.subscribe(({ mode, inspection: now }, { mode: modeBefore, inspection: before }) => {
        // A work just taken in hand, or put back, is told of as that.
        if (now === before || mode !== 'inspect' || modeBefore !== 'inspect') return;
        const on = (is: boolean) => ({ on: is ? 'yes' : 'no' });
        if (now.tool !== before.tool) announce(say('told.tool', { tool: now.tool }));
        if (now.lamp !== before.lamp) announce(say('told.lamp', on(now.lamp)));
        if (now.turntable !== before.turntable) announce(say('told.turntable', on(now.turntable)));
        if (now.companion !== before.companion) announce(say('told.company', { what: now.companion }));
        if (now.beside !== before.beside) {
          const title = now.beside === null ? '' : titleOf(site, { kind: 'work', id: now.beside });
          announce(now.beside === null ? say('told.alone') : say('told.beside', { title }));
        }
        if (now.tape !== before.tape) {
          const read = tapeLength(now.tape);
          if (read !== null) announce(say('told.tape', { value: lengthOf(read) }));
          else if (now.tape.length === 1) announce(say('told.tapeBegun'));
        }
      }),
    [store, site, announce],
  );
}
