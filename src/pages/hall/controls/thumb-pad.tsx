import { type PointerEvent, useEffect, useRef } from 'react';
import { clamp } from '#kit';
import { useVisit } from '../../site';
import styles from './controls.module.css';

/** How far the thumb moves from the middle to walk at full pace, pixels. */
const REACH = 40;
/** Thumbs tremble: so little is no wish to go, as a part of the reach. */
const REST = 0.12;

/** Walking by thumb, on screens that are touched. The buttons beside it do the same, so it is hidden from readers. */
export function ThumbPad() {
  const visit = useVisit();
  const knob = useRef<HTMLDivElement>(null);

  const move = (right: number, forward: number) => {
    visit.intents.move = [right, forward];
    visit.wake();
    if (knob.current) {
      knob.current.style.transform = `translate(${right * REACH}px, ${-forward * REACH}px)`;
    }
  };
  useEffect(
    () => () => {
      visit.intents.move = [0, 0];
    },
    [visit],
  );

  const follow = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = event.currentTarget.getBoundingClientRect();
    const right = (event.clientX - box.left - box.width / 2) / REACH;
    const forward = (box.top + box.height / 2 - event.clientY) / REACH;
    if (Math.hypot(right, forward) < REST) return move(0, 0);
    const beyond = Math.max(1, Math.hypot(right, forward));
    move(clamp(right / beyond, -1, 1), clamp(forward / beyond, -1, 1));
  };

  return (
    <div
      className={styles['pad']}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      }}
      onPointerMove={follow}
      onPointerUp={() => move(0, 0)}
      onPointerCancel={() => move(0, 0)}
      onLostPointerCapture={() => move(0, 0)}
    >
      <div ref={knob} className={styles['knob']} />
    </div>
  );
}
