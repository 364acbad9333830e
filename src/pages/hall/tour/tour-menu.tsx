import { Route } from 'lucide-react';
import { useId, useRef } from 'react';
import { useSite, useVisit } from '../../site';
import { Text } from '../../text/localized';
import { useMessage } from '../../text/message';
import bar from '../controls/top-bar.module.css';
import styles from './tour-menu.module.css';

/** The tours to choose from; each begins at once. Nothing where there is none. */
export function TourMenu({ onChosen }: { onChosen: () => void }) {
  const { catalog } = useSite().data;
  const { commands, data } = useVisit();
  const say = useMessage();
  const id = useId();
  const menu = useRef<HTMLElement>(null);
  if (catalog.tours.length === 0) return null;
  return (
    <>
      <button type="button" className={bar['item']} popoverTarget={id}>
        <Route size={20} aria-hidden="true" />
        {say('hall.tours')}
      </button>
      <section ref={menu} id={id} popover="auto" className={styles['menu']} aria-label={say('hall.tours')}>
        <ul>
          {catalog.tours.map((tour) => (
            <li key={tour.id}>
              <button
                type="button"
                onClick={() => {
                  menu.current?.hidePopover();
                  onChosen();
                  void commands.tour('start', tour.id);
                }}
              >
                <strong>
                  <Text of={tour.title} />
                </strong>
                <span>{say('tourMenu.stops', { count: data.plan.tours[tour.id]?.length ?? 0 })}</span>
                <span className={styles['summary']}>
                  <Text of={tour.summary} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
