import { Map as MapIcon } from 'lucide-react';
import { type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { useVisit } from '../../site';
import { useMessage } from '../../text/message';
import controls from '../controls/controls.module.css';
import { useHall } from '../hall-context';
import { useFolded } from '../use-folded';
import { useVisitState } from '../use-visit-state';
import { useWhere } from '../words/use-where';
import styles from './floor-map.module.css';
import { frameOf, nearestOnMap, thresholdOf } from './geometry';

/** So near to a stand a click means the stand, metres. */
const CLOSE = 1.2;

/** The floor plan, with the stands and the visitor on it. A click goes there. */
export function FloorMap({ onWhere }: { onWhere: (sentence: string) => void }) {
  const visit = useVisit();
  const say = useMessage();
  const where = useWhere();
  const { follower } = useHall();
  const { open, toggle } = useFolded('map');
  const hallId = useVisitState((state) => state.hall);
  const opened = useVisitState(({ place }) => (place.kind === 'work' ? place.id : ''));
  const here = useRef<SVGGElement>(null);
  const plan = useRef<SVGSVGElement>(null);
  const hall = visit.data.venue.halls.find(({ id }) => id === hallId);
  const frame = useMemo(() => (hall ? frameOf(hall.outline) : null), [hall]);
  const hotspots = visit.data.plan.hotspots.filter((hotspot) => hotspot.hall === hallId);

  useEffect(() => {
    if (!open) return;
    return follower.follow(() => {
      const { position, heading } = visit.live.pose;
      const turn = (-heading * 180) / Math.PI;
      here.current?.setAttribute('transform', `translate(${position[0]} ${position[2]}) rotate(${turn})`);
    });
  }, [open, follower, visit]);

  if (!hall || !frame) return null;

  const go = (event: MouseEvent) => {
    const matrix = plan.current?.getScreenCTM();
    // A press by keyboard has no point on the plan: it asks where one is.
    if (!matrix || event.detail === 0) return onWhere(where());
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    const target = nearestOnMap(hotspots, [point.x, point.y], CLOSE);
    if (target) visit.commands.open({ [target.kind]: target.target }).catch(() => {});
    else visit.commands.walkTo([point.x, visit.live.pose.position[1], point.y]);
  };

  return (
    <section className={styles['map']} aria-label={say('map.label')}>
      {open && (
        <button type="button" className={styles['plan']} aria-label={say('map.go')} onClick={go}>
          <svg ref={plan} viewBox={frame.viewBox} aria-hidden="true" focusable="false">
            <polygon
              className={styles['walls']}
              points={hall.outline.map((corner) => corner.join(',')).join(' ')}
            />
            {hall.portals.map((portal) => (
              <line key={portal.id} className={styles['opening']} {...thresholdOf(portal)} />
            ))}
            {hotspots
              .filter(({ kind }) => kind === 'country' || kind === 'work')
              .map(({ id, kind, target, position }) =>
                kind === 'country' ? (
                  <rect
                    key={id}
                    x={position[0] - frame.dot}
                    y={position[2] - frame.dot}
                    width={frame.dot * 2}
                    height={frame.dot * 2}
                    fill={visit.data.catalog.countries.find((country) => country.id === target)?.accent}
                  />
                ) : (
                  <circle
                    key={id}
                    className={target === opened ? styles['opened'] : styles['work']}
                    cx={position[0]}
                    cy={position[2]}
                    r={frame.dot * (target === opened ? 1.4 : 0.8)}
                  />
                ),
              )}
            <g ref={here} className={styles['here']}>
              <path d={`M0 0 L${-frame.dot * 3} ${-frame.dot * 6} L${frame.dot * 3} ${-frame.dot * 6} Z`} />
              <circle r={frame.dot * 1.5} />
            </g>
          </svg>
        </button>
      )}
      <button
        type="button"
        className={controls['button']}
        aria-expanded={open}
        aria-label={say('map.fold')}
        title={say('map.fold')}
        onClick={toggle}
      >
        <MapIcon size={22} aria-hidden="true" />
      </button>
    </section>
  );
}
