import { useEffect, useMemo, useRef } from 'react';
import type { Work } from '#catalog';
import { useVisit } from '../../../site';
import { useMessage } from '../../../text/message';
import { useHall } from '../../hall-context';
import { useVisitState } from '../../use-visit-state';
import { freeFrame } from './free-frame';
import { leadersOf } from './leaders';
import { NotePin } from './note-pin';
import styles from './notes.module.css';
import { createPinBoard } from './pin-board';

/** What a button takes up, pixels: a finger needs more than a mouse, and large type needs more than small. */
const sizeOf = (): number => {
  const type = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.max(matchMedia('(pointer: coarse)').matches ? 44 : 0, 2 * type);
};

/** A button for each place of the work that has something to tell, in reading order, with lines to the places. */
export function NotePins({ notes }: { notes: NonNullable<Work['notes']> }) {
  const visit = useVisit();
  const { follower } = useHall();
  const say = useMessage();
  const opened = useVisitState((state) => state.note);
  const layer = useRef<HTMLElement>(null);
  const lines = useRef<SVGSVGElement>(null);
  const size = useMemo(sizeOf, []);
  const board = useMemo(() => createPinBoard(size), [size]);

  useEffect(() => {
    let drawn = '';
    const settle = () => {
      if (!layer.current) return;
      const path = leadersOf(board.settle(freeFrame(layer.current, visit.live)));
      if (path === drawn) return;
      drawn = path;
      for (const line of lines.current?.querySelectorAll('path') ?? []) line.setAttribute('d', path);
    };
    const stop = follower.after(settle);
    const resized = new ResizeObserver(settle);
    if (layer.current) resized.observe(layer.current);
    return () => {
      stop();
      resized.disconnect();
    };
  }, [board, follower, visit]);

  // What is free changes with the note that is open; and whoever read it goes on from its button.
  const last = useRef<string | null>(null);
  useEffect(() => {
    visit.wake();
    if (
      opened === null &&
      last.current !== null &&
      !document.activeElement?.closest('[data-stage], button')
    ) {
      layer.current?.querySelector<HTMLElement>(`[data-note="${last.current}"]`)?.focus();
    }
    last.current = opened;
  }, [opened, visit]);

  return (
    <section
      ref={layer}
      className={styles['layer']}
      style={{ '--size': `${size}px` } as React.CSSProperties}
      aria-label={say('notes.label')}
    >
      <svg ref={lines} className={styles['leaders']} aria-hidden="true" focusable="false">
        <path className={styles['edge']} />
        <path className={styles['line']} />
      </svg>
      {notes.map((note, index) => (
        <NotePin key={note.id} note={note} number={index + 1} board={board} open={note.id === opened} />
      ))}
    </section>
  );
}
