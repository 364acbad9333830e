import { type ReactNode, useEffect, useState } from 'react';
import { useView } from '../stage/view';

/** What is in it comes when it is its turn: at once, or in a moment of rest while a work is seen in the foyer. */
export function InTurn({ children }: { readonly children: ReactNode }) {
  const { foyer } = useView();
  const [come, setCome] = useState(() => foyer.now() === null);
  useEffect(() => {
    if (come) return;
    let gone = false;
    void foyer.turn().then(() => {
      if (!gone) setCome(true);
    });
    return () => {
      gone = true;
    };
  }, [foyer, come]);
  return come ? children : null;
}
