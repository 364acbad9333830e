import { type RefObject, useEffect } from 'react';
import { NO_COVER } from '../covers';
import { useHall } from '../hall-context';

/** Tells the camera how much of the stage a tour's words cover, so that what they tell of stays in the free part. */
export function useTourCover(bar: RefObject<HTMLElement | null>, shown: boolean): void {
  const { covers } = useHall();
  useEffect(() => {
    const element = bar.current;
    const stage = element?.closest('main');
    if (!shown || !element || !stage) return;
    const measure = () => {
      const bottom = stage.getBoundingClientRect().bottom - element.getBoundingClientRect().top;
      // Words that fill a small screen leave nothing to look at: then the camera stays as it was.
      covers.set('tour', bottom > stage.clientHeight * 0.75 ? NO_COVER : { end: 0, bottom });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(stage);
    return () => {
      observer.disconnect();
      covers.set('tour', NO_COVER);
    };
  }, [covers, bar, shown]);
}
