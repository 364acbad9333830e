import { useEffect, useRef } from 'react';
import { useVisit } from '../../site';
import { useHall } from '../hall-context';
import styles from './plan-drawing.module.css';

/** Where the visitor stands on the plan and which way they look, written frame by frame. */
export function Here({ dot }: { dot: number }) {
  const { live } = useVisit();
  const { follower } = useHall();
  const here = useRef<SVGGElement>(null);
  useEffect(
    () =>
      follower.follow(() => {
        const { position, heading } = live.pose;
        const turn = (-heading * 180) / Math.PI;
        here.current?.setAttribute('transform', `translate(${position[0]} ${position[2]}) rotate(${turn})`);
      }),
    [follower, live],
  );
  return (
    <g ref={here} className={styles['here']}>
      <path d={`M0 0 L${-dot * 3} ${-dot * 6} L${dot * 3} ${-dot * 6} Z`} />
      <circle r={dot * 1.5} />
    </g>
  );
}
