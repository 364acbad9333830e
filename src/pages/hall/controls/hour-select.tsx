import { SunMoon } from 'lucide-react';
import { lightOf } from '#visit';
import { useVisit } from '../../site';
import { useSpeak } from '../../text/localized';
import { useMessage } from '../../text/message';
import { useVisitState } from '../use-visit-state';
import styles from './top-bar.module.css';

/** The hours whose light the hall can be seen in; nothing where there is but one. */
export function HourSelect() {
  const { commands, data } = useVisit();
  const say = useMessage();
  const speak = useSpeak();
  const hall = useVisitState((state) => state.hall);
  const asked = useVisitState((state) => state.hour);
  const { hours, hour } = lightOf(data, { hall, hour: asked });
  if (hours.length < 2) return null;
  return (
    <label className={styles['hours']}>
      <SunMoon size={20} aria-hidden="true" />
      <span>{say('hall.light')}</span>
      <select value={hour?.id} onChange={(event) => commands.setHour(event.target.value)}>
        {hours.map(({ id, title }) => {
          const { text, lang } = speak(title);
          return (
            <option key={id} value={id} lang={lang}>
              {text}
            </option>
          );
        })}
      </select>
    </label>
  );
}
