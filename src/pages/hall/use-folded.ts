import { useState } from 'react';
import { recall, remember } from './storage';

/** A part of the interface that can be folded away: open at first where there is room, then as it was left. */
export function useFolded(name: string): { open: boolean; toggle(): void } {
  const [open, setOpen] = useState(() => {
    const known = recall(name);
    return known === null ? matchMedia('(min-width: 75rem) and (pointer: fine)').matches : known === 'open';
  });
  return {
    open,
    toggle() {
      remember(name, open ? 'folded' : 'open');
      setOpen(!open);
    },
  };
}
