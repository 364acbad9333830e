import { useEffect, useRef, useState } from 'react';

/** A text has settled when it has not changed for so long, milliseconds. */
const REST = 500;

/** A text once it has settled after a change; nothing before it first changes, for that is on the page already. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  const first = useRef(text);
  useEffect(() => {
    if (text === first.current) return;
    const timer = setTimeout(() => {
      first.current = '';
      setSettled(text);
    }, REST);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
