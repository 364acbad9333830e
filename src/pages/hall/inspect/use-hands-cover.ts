import { type RefObject, useLayoutEffect } from 'react';
import { useVisit } from '../../site';
import { NO_COVER } from '../covers';
import { useHall } from '../hall-context';

/** On a stage this narrow plates have no corners to stand in, pixels. */
const NARROW = 600;

/**
 * Tells the camera how much the buttons below cover more than the bar at the top, so that the work is in the middle of
 * what is left between the two. Plates stand in the corners, where few works reach.
 * @param full the plates count as well: captions stand above them
 */
export function useHandsCover(hands: RefObject<HTMLElement | null>, full: boolean): void {
  const { covers } = useHall();
  const visit = useVisit();
  useLayoutEffect(() => {
    const all = hands.current;
    const element = all?.querySelector<HTMLElement>('[role="toolbar"]');
    const stage = element?.closest('main');
    if (!all || !element || !stage) return;
    const measure = () => {
      const bar = stage.parentElement?.querySelector('header')?.getBoundingClientRect().height ?? 0;
      const height = (full || all.offsetWidth < NARROW ? all : element).offsetHeight;
      covers.set('hands', { end: 0, bottom: Math.max(0, height - bar) });
    };
    // At once: observers tell a frame or two later, and the work would jump.
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(all);
    sizes.observe(element);
    // What stands over the stage goes by what is free, with the next frame.
    const plates = new ResizeObserver(() => visit.wake());
    plates.observe(all);
    return () => {
      plates.disconnect();
      sizes.disconnect();
      covers.set('hands', NO_COVER);
    };
  }, [hands, covers, visit, full]);
}
