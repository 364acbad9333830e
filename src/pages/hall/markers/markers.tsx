import { useEffect, useMemo, useRef } from 'react';
import { useVisit } from '../../site';
import { useMessage } from '../../text/message';
import { useHall } from '../hall-context';
import { useVisitState } from '../use-visit-state';
import { HotspotMarker } from './hotspot-marker';
import styles from './markers.module.css';
import { createNameBoard } from './name-board';

/** One overlay of buttons for everything in the hall that can be opened, in walking order. */
export function Markers() {
  const visit = useVisit();
  const say = useMessage();
  const hall = useVisitState((state) => state.hall);
  const opened = useVisitState(({ place }) => ('id' in place ? `${place.kind} ${place.id}` : ''));
  const inspecting = useVisitState((state) => state.mode === 'inspect');
  const overlay = useRef<HTMLElement>(null);
  const { follower } = useHall();
  const width = useRef(0);
  const board = useMemo(() => createNameBoard(() => width.current), []);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      width.current = entry?.contentRect.width ?? 0;
      visit.wake();
    });
    if (overlay.current) observer.observe(overlay.current);
    return () => observer.disconnect();
  }, [visit]);
  useEffect(() => follower.after(board.settle), [follower, board]);

  // The pointer may also be over a work itself, which only the scene knows.
  useEffect(
    () =>
      visit.store.subscribe((now, before) => {
        if (now.highlighted === before.highlighted) return;
        for (const button of overlay.current?.querySelectorAll<HTMLElement>('[data-hotspot]') ?? []) {
          button.toggleAttribute('data-highlighted', button.dataset['hotspot'] === now.highlighted);
        }
      }),
    [visit],
  );

  return (
    <section ref={overlay} className={styles['overlay']} aria-label={say('hall.markers')} hidden={inspecting}>
      {visit.data.plan.hotspots
        .filter((hotspot) => hotspot.hall === hall)
        .map((hotspot) => (
          <HotspotMarker
            key={hotspot.id}
            hotspot={hotspot}
            board={board}
            open={opened === `${hotspot.kind} ${hotspot.target}`}
          />
        ))}
    </section>
  );
}
