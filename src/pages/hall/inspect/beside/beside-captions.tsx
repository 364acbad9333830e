import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Work } from '#catalog';
import type { Marker } from '#visit';
import { useSite, useVisit } from '../../../site';
import { useMessage } from '../../../text/message';
import { useHall } from '../../hall-context';
import { useVisitState } from '../../use-visit-state';
import { freeFrame } from '../notes/free-frame';
import styles from './beside.module.css';
import { Caption } from './caption';
import { captionSpots } from './caption-spots';

/** Which is which of two works side by side: a caption under each, where the scene says that its lower edge is. */
export function BesideCaptions({ work }: { work: Work }) {
  const { index } = useSite().data;
  const visit = useVisit();
  const { follower } = useHall();
  const say = useMessage();
  const beside = useVisitState((state) => state.inspection.beside);
  const other = beside === null ? undefined : index.works.get(beside);
  const layer = useRef<HTMLElement>(null);
  const shown = other !== undefined;

  useEffect(() => {
    const element = layer.current;
    if (!shown || !element) return;
    const end = () => ({ x: 0, y: 0, visible: false });
    const ends = [end(), end()] as const;
    const draw = () => {
      const captions = [...element.querySelectorAll<HTMLElement>('[data-caption]')];
      const sizes = captions.map((caption) => ({ width: caption.offsetWidth, height: caption.offsetHeight }));
      const [first, second] = sizes;
      if (!first || !second) return;
      const spots = captionSpots(ends, [first, second], freeFrame(element, visit.live));
      for (const [at, caption] of captions.entries()) {
        const { x, y } = spots[at] ?? { x: 0, y: 0 };
        caption.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
        caption.toggleAttribute('data-away', !ends[at]?.visible);
      }
    };
    const pins = ends.map(
      (end): Marker => ({
        place(x, y, _distance, visible) {
          Object.assign(end, { x, y, visible });
          follower.tick();
        },
      }),
    );
    for (const [at, pin] of pins.entries()) visit.pins.set(`caption-${at}`, pin);
    const stop = follower.after(draw);
    visit.wake();
    return () => {
      stop();
      for (const [at, pin] of pins.entries()) {
        if (visit.pins.get(`caption-${at}`) === pin) visit.pins.delete(`caption-${at}`);
      }
    };
  }, [visit, follower, shown]);

  if (!other) return null;
  return (
    <section ref={layer} className={styles['captions']} aria-label={say('beside.label')}>
      <Caption work={work} />
      <Caption work={other}>
        <button
          type="button"
          className={styles['clear']}
          aria-label={say('beside.clear')}
          title={say('beside.clear')}
          onClick={() => void visit.commands.inspection.beside(null).catch(() => {})}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </Caption>
    </section>
  );
}
