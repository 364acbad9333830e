import { useIntl } from 'react-intl';
import { useVisit } from '../../site';
import { useMessage } from '../../text/message';
import { useVisitState } from '../use-visit-state';
import styles from './tour-bar.module.css';

const PACES = [0.75, 1, 1.5, 2];

/** How fast the tour goes on by itself. */
export function Pace() {
  const { commands } = useVisit();
  const say = useMessage();
  const intl = useIntl();
  const pace = useVisitState((state) => state.guide.pace);
  return (
    <label className={styles['pace']}>
      <span>{say('tourBar.pace')}</span>
      <select value={pace} onChange={(event) => commands.setPace(Number(event.target.value))}>
        {PACES.map((value) => (
          <option key={value} value={value}>
            {intl.formatNumber(value)}×
          </option>
        ))}
      </select>
    </label>
  );
}
