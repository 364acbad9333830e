import { type RefObject, useEffect } from 'react';
import { NO_COVER } from '../../covers';
import { useHall } from '../../hall-context';

/** Tells the camera what the open note covers where it is a sheet; beside the work it covers no more than air. */
export function useNoteCover(card: RefObject<HTMLElement | null>, open: boolean): void {
  const { covers } = useHall();
  useEffect(() => {
    const element = card.current;
    if (!open || !element) return;
    const sizes = new ResizeObserver(() => {
      const sheet = element.offsetWidth > innerWidth * 0.9;
      covers.set('note', { end: 0, bottom: sheet ? element.offsetHeight : 0 });
    });
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      covers.set('note', NO_COVER);
    };
  }, [card, covers, open]);
}
