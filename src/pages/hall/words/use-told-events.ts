import { useEffect } from 'react';
import { samePlace } from '#visit';
import { useSite, useVisit } from '../../site';
import { speak } from '../../text/localized';
import { useMessage } from '../../text/message';
import { titleOf } from './title-of';

/**
 * Tells screen readers what changes in the hall: entered, opened, arrived, faults.
 * @param tell tells everybody: what the picture itself does not show
 */
export function useToldEvents(announce: (sentence: string) => void, tell: (sentence: string) => void): void {
  const site = useSite();
  const visit = useVisit();
  const say = useMessage();
  // The words change with the language alone, and the subscription with them.
  useEffect(
    () =>
      visit.store.subscribe((now, before) => {
        if (now.hallPhase !== before.hallPhase && now.hallPhase === 'walkable') {
          const here = visit.data.plan.placements.filter(({ hall }) => hall === now.hall);
          announce(say('told.entered', { count: here.length }));
        }
        if (!samePlace(now.place, before.place) && now.place.kind !== 'home') {
          announce(say('told.opened', { title: titleOf(site, now.place) }));
        }
        if (before.travelling && !now.travelling && now.place.kind !== 'home') {
          announce(say('told.arrived', { title: titleOf(site, now.place) }));
        }
        const hallOf = (id: string) => {
          const hall = visit.data.venue.halls.find((candidate) => candidate.id === id);
          return { hall: hall ? speak(site, hall.title).text : id };
        };
        if (now.hall !== before.hall && now.hallPhase === 'walkable') {
          announce(say('where.hall', hallOf(now.hall)));
        }
        if (now.awaiting !== before.awaiting && now.awaiting !== null) {
          announce(say('waiting.hall', hallOf(now.awaiting)));
        }
        if (now.problems !== before.problems) {
          if (before.awaiting !== null && now.awaiting === null && now.hall !== before.awaiting) {
            tell(say('told.hallFailed', hallOf(before.awaiting)));
          }
          if (now.hour !== before.hour) tell(say('told.hourFailed'));
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
    [visit, site, announce, tell],
  );
}
