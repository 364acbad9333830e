import type { PlannedStop } from '#plan';
import { stopSeconds } from '#visit';
import { useSite } from '../../site';
import { useVisitState } from '../use-visit-state';
import styles from './tour-bar.module.css';

/** The stops as a row of strokes: those behind are full, and while the tour plays the present one fills. */
export function Progress({ stops, number }: { stops: readonly PlannedStop[]; number: number }) {
  const site = useSite();
  const { playing, pace, speaking } = useVisitState((state) => state.guide);
  const travelling = useVisitState((state) => state.travelling);
  const first = site.data.catalog.languages[0]?.tag ?? 'en';
  const runs = playing && !speaking && !travelling;
  return (
    <div className={styles['progress']} aria-hidden="true">
      {stops.map((stop, at) => (
        <span key={at} data-done={at + 1 < number || undefined} data-present={at + 1 === number || undefined}>
          {at + 1 === number && (
            <span
              key={`${number} ${pace}`}
              style={{
                animationDuration: `${stopSeconds(stop, [site.language, first]) / pace}s`,
                animationPlayState: runs ? 'running' : 'paused',
              }}
            />
          )}
        </span>
      ))}
    </div>
  );
}
