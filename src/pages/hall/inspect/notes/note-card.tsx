import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Work } from '#catalog';
import { useVisit } from '../../../site';
import { Paragraphs, Text } from '../../../text/localized';
import { useMessage } from '../../../text/message';
import { IconButton } from '../../controls/icon-button';
import { useVisitState } from '../../use-visit-state';
import styles from './note-card.module.css';
import { NoteMedia } from './note-media';
import { NoteTerms } from './note-terms';
import { useNoteCover } from './use-note-cover';

/** The note that is open: what it tells of its place, what is seen and heard of it, and the ways on. */
export function NoteCard({ notes }: { notes: NonNullable<Work['notes']> }) {
  const { inspection } = useVisit().commands;
  const say = useMessage();
  const opened = useVisitState((state) => state.note);
  const at = notes.findIndex(({ id }) => id === opened);
  const note = notes[at];
  const heading = useRef<HTMLHeadingElement>(null);
  const card = useRef<HTMLElement>(null);
  const id = note?.id;
  useNoteCover(card, note !== undefined);
  useEffect(() => {
    if (id !== undefined) heading.current?.focus({ preventScroll: true });
  }, [id]);
  if (!note) return null;
  const go = (step: number) => inspection.note(notes[(at + step + notes.length) % notes.length]?.id ?? null);
  return (
    <section ref={card} className={styles['card']} aria-labelledby="note-title" data-covers="start">
      <div className={styles['bar']}>
        {notes.length > 1 && (
          <>
            <IconButton icon={ChevronLeft} label={say('notes.previous')} onClick={() => go(-1)} />
            <span className={styles['count']}>
              {say('notes.of', { number: at + 1, count: notes.length })}
            </span>
            <IconButton icon={ChevronRight} label={say('notes.next')} onClick={() => go(1)} />
          </>
        )}
        <span className={styles['close']}>
          <IconButton icon={X} label={say('notes.close')} onClick={() => inspection.note(null)} />
        </span>
      </div>
      <div className={styles['content']} key={note.id}>
        <p className={styles['kind']}>{say('notes.kind', { kind: note.kind })}</p>
        <h2 ref={heading} id="note-title" className={styles['title']} tabIndex={-1} data-heading="">
          <Text of={note.title} />
        </h2>
        <Paragraphs of={note.text} />
        <NoteMedia ids={note.media} />
        <NoteTerms ids={note.terms} />
      </div>
    </section>
  );
}
