import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import button from '../../parts/button.module.css';
import { useVisit } from '../../site';
import { Below } from '../../text/heading';
import { useMessage } from '../../text/message';
import { PanelContext } from '../../text/panel-context';
import { useHall } from '../hall-context';
import { useVisitState } from '../use-visit-state';
import styles from './panel.module.css';
import { PanelArticle } from './panel-article';
import { useInset } from './use-inset';

/** What is open in the hall: the same article that the page shows, at the side, or as a sheet on a narrow screen. */
export function Panel() {
  const visit = useVisit();
  const say = useMessage();
  const { returnFocus } = useHall();
  const place = useVisitState((state) => state.place);
  const touring = useVisitState((state) => state.tour !== null);
  const mode = useVisitState((state) => state.mode);
  const [tall, setTall] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const open = place.kind !== 'home' && !touring;
  const key = 'id' in place ? `${place.kind} ${place.id}` : place.kind;
  useInset(panel, open);

  // Opening lands on the title, so that a screen reader reads on from there; closing leads back to where it began.
  useEffect(() => {
    const element = panel.current;
    if (!open || !element) return;
    element.scrollTop = 0;
    element.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
  }, [open, key]);
  useEffect(() => {
    if (!open) return;
    return () => {
      setTall(false);
      if (document.activeElement === document.body) returnFocus();
    };
  }, [open, returnFocus]);

  if (!open) return null;
  return (
    <section
      ref={panel}
      className={styles['panel']}
      data-tall={tall || undefined}
      data-mode={mode}
      aria-label={say('panel.label')}
    >
      <div className={styles['bar']}>
        <button
          type="button"
          className={styles['more']}
          aria-expanded={tall}
          onClick={() => {
            setTall(!tall);
          }}
        >
          {tall ? <ChevronDown size={20} aria-hidden="true" /> : <ChevronUp size={20} aria-hidden="true" />}
          {say(tall ? 'panel.less' : 'panel.more')}
        </button>
        <button type="button" className={button['plain']} onClick={visit.commands.close}>
          {say('panel.close')}
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <div className={styles['content']}>
        <PanelContext value={true}>
          <Below>
            <PanelArticle place={place} />
          </Below>
        </PanelContext>
      </div>
    </section>
  );
}
