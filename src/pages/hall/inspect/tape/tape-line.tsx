import { useEffect, useRef } from 'react';
import type { Marker } from '#visit';
import { useVisit } from '../../../site';
import { useHall } from '../../hall-context';
import { useVisitState } from '../../use-visit-state';
import { tapeLength } from './tape';
import styles from './tape-line.module.css';
import { useLength } from './use-length';

/** The tape over the work, drawn where the scene puts its ends: by reference, frame by frame. */
export function TapeLine() {
  const visit = useVisit();
  const { follower } = useHall();
  const lengthOf = useLength();
  const tape = useVisitState(({ inspection }) => inspection.tape);
  const group = useRef<SVGGElement>(null);
  const label = useRef<HTMLSpanElement>(null);
  const read = tapeLength(tape);
  const laid = tape.length > 0;

  useEffect(() => {
    if (!laid) return;
    const ends = [0, 1].map(() => ({ x: 0, y: 0, placed: false, visible: false }));
    const draw = () => {
      // A third tap begins anew: the second end is then where the last tape was.
      const laidEnds = ends.slice(0, visit.store.getState().inspection.tape.length);
      const [from, to = from] = laidEnds.filter(({ placed }) => placed);
      if (!from || !to || !group.current) return;
      const path = `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
      for (const line of group.current.querySelectorAll('path')) line.setAttribute('d', path);
      group.current.querySelectorAll('circle').forEach((dot, index) => {
        const end = index === 0 ? from : to;
        dot.setAttribute('cx', end.x.toFixed(1));
        dot.setAttribute('cy', end.y.toFixed(1));
      });
      // An end on the far side of the work is seen through it: the line is broken.
      group.current.toggleAttribute('data-hidden', !from.visible || !to.visible);
      group.current.removeAttribute('visibility');
      if (label.current) {
        label.current.style.transform = `translate(${(from.x + to.x) / 2}px, ${(from.y + to.y) / 2}px)`;
        label.current.hidden = false;
      }
    };
    const pins = ends.map(
      (end): Marker => ({
        place(x, y, _distance, visible) {
          Object.assign(end, { x, y, visible, placed: true });
          follower.tick();
        },
      }),
    );
    for (const [index, pin] of pins.entries()) visit.pins.set(`tape-${index}`, pin);
    const stop = follower.after(draw);
    visit.wake();
    return () => {
      stop();
      for (const [index, pin] of pins.entries()) {
        if (visit.pins.get(`tape-${index}`) === pin) visit.pins.delete(`tape-${index}`);
      }
    };
  }, [visit, follower, laid]);

  if (!laid) return null;
  return (
    <div className={styles['tape']} aria-hidden="true">
      <svg className={styles['drawing']} aria-hidden="true" focusable="false">
        <g ref={group} visibility="hidden">
          <path className={styles['edge']} />
          <path className={styles['line']} />
          <circle className={styles['end']} r="5" />
          <circle className={styles['end']} r="5" />
        </g>
      </svg>
      {read !== null && (
        <span ref={label} className={styles['label']} hidden>
          {lengthOf(read)}
        </span>
      )}
    </div>
  );
}
