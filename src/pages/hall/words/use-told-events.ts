import { useEffect } from 'react';
import { samePlace } from '#visit';
import { useSite, useVisit } from '../../site';
import { useMessage } from '../../text/message';
import { titleOf } from './title-of';

/** Tells screen readers what changes in the hall: entered, opened, arrived, faults. */
export function useToldEvents(announce: (sentence: string) => void): void {
  const site = useSite();
  const visit = useVisit();
  const say = useMessage();
  // The words change with the language alone, and the subscription with them.
  useEffect(
    () =>
      visit.store.subscribe((now, before) => {
        if (now.hallPhase !== before.hallPhase && now.hallPhase === 'walkable') {
          announce(say('told.entered', { count: visit.data.plan.placements.length }));
        }
        if (!samePlace(now.place, before.place) && now.place.kind !== 'home') {
          announce(say('told.opened', { title: titleOf(site, now.place) }));
        }
        if (before.travelling && !now.travelling && now.place.kind !== 'home') {
          announce(say('told.arrived', { title: titleOf(site, now.place) }));
        }
        if (now.mode !== before.mode && now.mode === 'inspect') announce(say('told.inspecting'));
        if (now.context !== before.context) {
          announce(say(now.context === 'lost' ? 'lost.title' : 'told.restored'));
        }
        for (const [id, state] of Object.entries(now.works)) {
          if (state === 'failed' && before.works[id] !== 'failed') {
            announce(say('told.workFailed', { title: titleOf(site, { kind: 'work', id }) }));
          }
        }
      }),
    [visit, site, announce],
  );
}
