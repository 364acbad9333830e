import { useEffect, useRef } from 'react';
import { useVisitState } from '../hall/use-visit-state';
import { useSite, useVisit } from '../site';
import { Paragraphs, Text } from '../text/localized';
import { useMessage } from '../text/message';
import styles from './kiosk.module.css';

/** Over the hall that stands still or is shown round: what it is, and that it waits to be touched. */
export function Invitation({ onBegin }: { readonly onBegin: () => void }) {
  const { data, language } = useSite();
  const visit = useVisit();
  const say = useMessage();
  const dialog = useRef<HTMLDialogElement>(null);
  const band = useRef<HTMLDivElement>(null);
  const tour = useVisitState((state) => state.tour);
  const number = useVisitState((state) => state.stop);
  const stop = tour === null ? undefined : visit.data.plan.tours[tour]?.[number - 1];
  useEffect(() => {
    const element = dialog.current;
    // What the visitor before has left open is gone by now; what is on top now is this.
    if (element && !element.open) element.showModal();
    // Nobody is there yet, so none of its buttons is marked.
    element?.focus();
  }, []);
  useEffect(() => {
    const height = band.current?.offsetHeight ?? 0;
    // The camera looks past it.
    visit.live.inset = { end: 0, bottom: height };
    visit.wake();
    return () => {
      visit.live.inset = { end: 0, bottom: 0 };
      visit.wake();
    };
  }, [visit]);
  const begin = (tag?: string): void => {
    if (tag) visit.commands.setLanguage(tag);
    onBegin();
  };
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      className={styles['invitation']}
      aria-labelledby="kiosk-begin"
      onClick={() => begin()}
      onKeyDown={(event) => {
        const press = event.key === 'Enter' || event.key === ' ';
        if (event.key === 'Tab' || (press && event.target instanceof HTMLButtonElement)) return;
        begin();
      }}
      onCancel={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      {stop && (
        <div className={styles['caption']}>
          <Paragraphs of={stop.text} />
        </div>
      )}
      <div ref={band} className={styles['band']}>
        <p className={styles['title']}>
          <Text of={data.catalog.title} />
        </p>
        <button type="button" id="kiosk-begin" className={styles['begin']}>
          {say('kiosk.begin')}
        </button>
        {data.catalog.languages.length > 1 && (
          <ul className={styles['languages']} aria-label={say('nav.language')}>
            {data.catalog.languages.map(({ tag, name }) => (
              <li key={tag}>
                <button
                  type="button"
                  lang={tag}
                  aria-current={tag === language || undefined}
                  onClick={(event) => {
                    event.stopPropagation();
                    begin(tag);
                  }}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </dialog>
  );
}
