import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import button from '../../parts/button.module.css';
import { useSite, useVisit } from '../../site';
import { Below } from '../../text/heading';
import { useMessage } from '../../text/message';
import { PanelContext } from '../../text/panel-context';
import { useHall } from '../hall-context';
import { useGuided } from '../use-guided';
import { useVisitState } from '../use-visit-state';
import { titleOf } from '../words/title-of';
import styles from './panel.module.css';
import { PanelArticle } from './panel-article';
import { useArticles } from './use-articles';
import { useInset } from './use-inset';
import { useSheet } from './use-sheet';

/** What is open in the hall: the same article that the page shows, at the side, or as a sheet on a narrow screen. */
export function Panel() {
  const visit = useVisit();
  const say = useMessage();
  const site = useSite();
  const { returnFocus } = useHall();
  const place = useVisitState((state) => state.place);
  const guided = useGuided();
  const mode = useVisitState((state) => state.mode);
  const panel = useRef<HTMLElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const sheet = useSheet(panel, bar);
  const { set: setHeight } = sheet;
  const articles = useArticles();
  // Not only when there is something to read: the work beside it would begin in the middle, and jump.
  const open = place.kind !== 'home' && !guided;
  const readable = articles !== null;
  const key = 'id' in place ? `${place.kind} ${place.id}` : place.kind;
  useInset(panel, open);

  useEffect(() => {
    const element = panel.current;
    if (!open || !element) return;
    setHeight('half');
    element.scrollTop = 0;
    // A sheet that was put away hides its words, and what is hidden takes no focus.
    element.dataset['height'] = 'half';
  }, [open, key, setHeight]);
  // Opening lands on the title, so that a screen reader reads on from there; closing leads back to where it began.
  useEffect(() => {
    if (!open || !readable) return;
    panel.current?.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
  }, [open, readable, key]);
  // A work in hand needs the room; what there is to read of it waits behind its title. Who comes for one reads of it first.
  const before = useRef(mode);
  useEffect(() => {
    if (mode === 'inspect' && before.current !== mode) setHeight('peek');
    before.current = mode;
  }, [mode, setHeight]);
  useEffect(() => {
    if (!open) return;
    return () => {
      if (document.activeElement === document.body) returnFocus();
    };
  }, [open, returnFocus]);

  if (!open) return null;
  const { height } = sheet;
  return (
    <section
      ref={panel}
      className={styles['panel']}
      data-height={height}
      aria-label={say('panel.label')}
      aria-busy={!readable}
    >
      <div ref={bar} className={styles['bar']} {...sheet.handle}>
        <p className={styles['title']}>{titleOf(site, place)}</p>
        <SheetButton label={say('panel.more')} ended={height === 'full'} onPress={() => sheet.step(1)}>
          <ChevronUp size={22} aria-hidden="true" />
        </SheetButton>
        <SheetButton label={say('panel.less')} ended={height === 'peek'} onPress={() => sheet.step(-1)}>
          <ChevronDown size={22} aria-hidden="true" />
        </SheetButton>
        <button type="button" className={button['plain']} onClick={visit.commands.close}>
          <span className={styles['word']}>{say('panel.close')}</span>
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <div className={styles['content']}>
        <PanelContext value={true}>
          <Below>
            <PanelArticle place={place} articles={articles} />
          </Below>
        </PanelContext>
      </div>
    </section>
  );
}

interface SheetButtonProps {
  readonly label: string;
  /** The sheet goes no further that way. The button stays, so that the focus is not lost. */
  readonly ended: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function SheetButton({ label, ended, onPress, children }: SheetButtonProps) {
  return (
    <button
      type="button"
      className={styles['step']}
      aria-label={label}
      aria-disabled={ended || undefined}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
