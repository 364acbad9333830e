import type { ReactNode } from 'react';
import type { Hotspot } from '#plan';
import { useVisit } from '../../site';
import { useVisitState } from '../use-visit-state';
import { frameOf, thresholdOf } from './geometry';
import styles from './plan-drawing.module.css';

interface PlanDrawingProps {
  readonly hall: ReturnType<typeof useHallOnPlan>;
  /** Drawn over the plan, in metres. */
  readonly children?: ReactNode;
}

/** The hall that the visitor is in, as the plan needs it. */
export function useHallOnPlan() {
  const { data } = useVisit();
  const id = useVisitState((state) => state.hall);
  const hall = data.venue.halls.find((candidate) => candidate.id === id);
  return hall && { hall, frame: frameOf(hall.outline), hotspots: data.plan.hotspots.filter(isIn(id)) };
}

const isIn = (hall: string) => (hotspot: Hotspot) => hotspot.hall === hall;

/** Walls, ways on, countries and works of a hall: which is open, which the visitor has been before, which is lit. */
export function PlanDrawing({ hall: shown, children }: PlanDrawingProps) {
  const { catalog } = useVisit().data;
  const opened = useVisitState(({ place }) => (place.kind === 'work' ? place.id : ''));
  const visited = useVisitState((state) => state.visited);
  const lit = useVisitState((state) => state.lit);
  if (!shown) return null;
  const { hall, frame, hotspots } = shown;
  return (
    <>
      <polygon
        className={styles['walls']}
        points={hall.outline.map((corner) => corner.join(',')).join(' ')}
      />
      {hall.portals.map((portal) => (
        <line key={portal.id} className={styles['opening']} {...thresholdOf(portal)} />
      ))}
      {hotspots.map(({ id, kind, target, position: [x, , z] }) =>
        kind === 'country' ? (
          <rect
            key={id}
            x={x - frame.dot}
            y={z - frame.dot}
            width={frame.dot * 2}
            height={frame.dot * 2}
            fill={catalog.countries.find((country) => country.id === target)?.accent}
          />
        ) : kind === 'work' ? (
          <circle
            key={id}
            className={styles['work']}
            data-opened={target === opened || undefined}
            data-visited={visited.includes(target) || undefined}
            data-dim={(lit !== null && !lit.includes(target)) || undefined}
            data-lit={lit?.includes(target) || undefined}
            cx={x}
            cy={z}
            r={frame.dot * (target === opened ? 1.4 : 0.8)}
          />
        ) : null,
      )}
      {children}
    </>
  );
}
