import { type RefObject, useEffect } from 'react';
import { useVisit } from '../../site';

/** Tells the camera how much of the stage the panel covers, so that what is looked at stays in the free part. */
export function useInset(panel: RefObject<HTMLElement | null>, open: boolean): void {
  const visit = useVisit();
  useEffect(() => {
    const element = panel.current;
    const tell = (end: number, bottom: number) => {
      visit.live.inset = { end, bottom };
      visit.wake();
    };
    if (!open || !element) return;
    const measure = () => {
      const box = element.getBoundingClientRect();
      // Zero while the panel is hidden; a sheet spans the window, a side panel does not.
      const sheet = box.width > innerWidth * 0.9;
      // A sheet drawn up over everything leaves nothing to look at: then the camera stays as it was.
      if (sheet && box.height > innerHeight * 0.75) return;
      tell(sheet ? 0 : box.width && innerWidth - box.left, sheet ? innerHeight - box.top : 0);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
      tell(0, 0);
    };
  }, [visit, panel, open]);
}
