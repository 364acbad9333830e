import { type RefObject, useLayoutEffect } from 'react';
import { NO_COVER } from '../covers';
import { useHall } from '../hall-context';

/** Tells the camera how much of the stage the panel covers, so that what is looked at stays in the free part. */
export function useInset(panel: RefObject<HTMLElement | null>, open: boolean): void {
  const { covers } = useHall();
  useLayoutEffect(() => {
    const element = panel.current;
    if (!open || !element) return;
    const measure = () => {
      const box = element.getBoundingClientRect();
      // Zero while the panel is hidden; a sheet spans the window, a side panel does not.
      const sheet = box.width > innerWidth * 0.9;
      // A sheet drawn up over everything leaves nothing to look at: then the camera stays as it was.
      if (sheet && box.height > innerHeight * 0.75) return;
      covers.set('panel', {
        end: sheet ? 0 : box.width && innerWidth - box.left,
        bottom: sheet ? innerHeight - box.top : 0,
      });
    };
    // At once: observers tell a frame or two later, and what is looked at would jump.
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
      covers.set('panel', NO_COVER);
    };
  }, [covers, panel, open]);
}
