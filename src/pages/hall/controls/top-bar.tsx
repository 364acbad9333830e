import { CircleQuestionMark, Compass, List, Menu, Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { useSite, useVisit } from '../../site';
import { Text } from '../../text/localized';
import { useMessage } from '../../text/message';
import { HelpDialog } from '../overlays/help-dialog';
import { TourMenu } from '../tour/tour-menu';
import { useVisitState } from '../use-visit-state';
import { useWhere } from '../words/use-where';
import { FullScreenButton } from './full-screen-button';
import { HourSelect } from './hour-select';
import styles from './top-bar.module.css';

/** The upper edge of the hall: the way out first, then what is where. */
export function TopBar({ onWhere }: { onWhere: (sentence: string) => void }) {
  const { data, hrefOf, frame } = useSite();
  const visit = useVisit();
  const say = useMessage();
  const where = useWhere();
  const language = useVisitState((state) => state.language);
  const reduced = useVisitState((state) => state.motion === 'reduced');
  const help = useRef<HTMLDialogElement>(null);
  const [menu, setMenu] = useState(false);
  const fold = () => setMenu(false);

  return (
    <header className={styles['bar']}>
      <button type="button" className={styles['item']} onClick={visit.commands.leave}>
        <List size={20} aria-hidden="true" />
        <span>{say('skip.list')}</span>
      </button>
      <h1 className={styles['title']}>
        <Text of={data.catalog.title} />
      </h1>
      {frame && <FullScreenButton />}
      {frame?.ui !== 'minimal' && (
        <>
          <button
            type="button"
            className={styles['menu']}
            aria-expanded={menu}
            aria-label={say('hall.menu')}
            onClick={() => setMenu(!menu)}
          >
            <Menu size={20} aria-hidden="true" />
          </button>
          <nav className={styles['tools']} data-open={menu || undefined} aria-label={say('hall.tools')}>
            <a className={styles['item']} href={hrefOf({ kind: 'catalogue' })} onClick={fold}>
              <Search size={20} aria-hidden="true" />
              {say('hall.find')}
            </a>
            <TourMenu onChosen={fold} />
            <button
              type="button"
              className={styles['item']}
              onClick={() => {
                fold();
                onWhere(where());
              }}
            >
              <Compass size={20} aria-hidden="true" />
              {say('hall.where')}
            </button>
            <button
              type="button"
              className={styles['item']}
              aria-pressed={reduced}
              onClick={() => visit.commands.setMotion(reduced ? 'full' : 'reduced')}
            >
              <span className={styles['switch']} aria-hidden="true" />
              {say('hall.lessMotion')}
            </button>
            <button
              type="button"
              className={styles['item']}
              onClick={() => {
                fold();
                help.current?.showModal();
              }}
            >
              <CircleQuestionMark size={20} aria-hidden="true" />
              {say('hall.help')}
            </button>
            <HourSelect />
            {data.catalog.languages.length > 1 && (
              <label className={styles['language']}>
                <span className={styles['spoken']}>{say('nav.language')}</span>
                <select value={language} onChange={(event) => visit.commands.setLanguage(event.target.value)}>
                  {data.catalog.languages.map(({ tag, name }) => (
                    <option key={tag} value={tag} lang={tag}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </nav>
        </>
      )}
      <HelpDialog ref={help} />
    </header>
  );
}
