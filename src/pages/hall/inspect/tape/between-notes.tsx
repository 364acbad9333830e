import { useState } from 'react';
import type { Work } from '#catalog';
import button from '../../../parts/button.module.css';
import { useSpeak } from '../../../text/localized';
import { useMessage } from '../../../text/message';
import styles from '../plates.module.css';
import { useLayTape } from './use-lay-tape';

/** Measures from one note's place to another's, without a pointer. Nothing where there are not two. */
export function BetweenNotes({ notes = [] }: { notes: Work['notes'] }) {
  const say = useMessage();
  const speak = useSpeak();
  const lay = useLayTape();
  const [from, setFrom] = useState(0);
  const [to, setTo] = useState(1);
  if (notes.length < 2) return null;
  const options = notes.map(({ id, title }, index) => (
    <option key={id} value={index}>
      {`${index + 1}. ${speak(title).text}`}
    </option>
  ));
  const measure = () => {
    const [start, end] = [notes[from], notes[to]];
    if (start && end && start !== end) lay(start.position, end.position);
  };
  return (
    <details>
      <summary>{say('tape.between')}</summary>
      <div className={styles['between']}>
        <label htmlFor="tape-from">{say('tape.from')}</label>
        <select id="tape-from" value={from} onChange={(event) => setFrom(Number(event.target.value))}>
          {options}
        </select>
        <label htmlFor="tape-to">{say('tape.to')}</label>
        <select id="tape-to" value={to} onChange={(event) => setTo(Number(event.target.value))}>
          {options}
        </select>
        <button type="button" className={button['plain']} disabled={from === to} onClick={measure}>
          {say('inspect.tape')}
        </button>
      </div>
    </details>
  );
}
