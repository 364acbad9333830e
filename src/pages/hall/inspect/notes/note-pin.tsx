import { useEffect, useRef } from 'react';
import type { WorkNote } from '#catalog';
import { useVisit } from '../../../site';
import { useSpeak } from '../../../text/localized';
import { useHall } from '../../hall-context';
import styles from './notes.module.css';
import type { PinBoard } from './pin-board';

interface NotePinProps {
  readonly note: WorkNote;
  readonly number: number;
  readonly board: PinBoard;
  readonly open: boolean;
}

/** The button of one note: a numbered disc that says its name when it is asked. */
export function NotePin({ note: { id, title }, number, board, open }: NotePinProps) {
  const visit = useVisit();
  const { follower } = useHall();
  const { text, lang } = useSpeak()(title);
  const node = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const button = node.current;
    if (!button) return;
    const name = `note-${id}`;
    const marker = board.add(
      name,
      number,
      {
        draw(drawn) {
          button.toggleAttribute('data-away', drawn === null);
          if (!drawn) return;
          const { x, y } = drawn.spot;
          button.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
          // The name stands towards the work, where there is room for it.
          button.toggleAttribute('data-inward', x > (button.parentElement?.clientWidth ?? 0) / 2);
        },
        focused: () => document.activeElement === button,
      },
      follower.tick,
    );
    visit.pins.set(name, marker);
    visit.wake();
    return () => {
      board.remove(name);
      if (visit.pins.get(name) === marker) visit.pins.delete(name);
    };
  }, [visit, follower, board, id, number]);

  return (
    <button
      ref={node}
      type="button"
      className={styles['pin']}
      data-note={id}
      data-away=""
      aria-expanded={open}
      onClick={() => visit.commands.inspection.note(open ? null : id)}
      onFocus={() => visit.wake()}
      onBlur={() => visit.wake()}
    >
      <span className={styles['disc']}>{number}</span>{' '}
      <span className={styles['name']} lang={lang}>
        {text}
      </span>
    </button>
  );
}
