import { useIntl } from 'react-intl';
import button from '../../parts/button.module.css';
import { useVisit } from '../../site';
import { useMessage } from '../../text/message';
import { useVisitState } from '../use-visit-state';
import { Cover } from './cover';
import styles from './overlays.module.css';

const MEGABYTE = 1e6;

/** The way into the hall, in bytes. */
export function Loading() {
  const { commands } = useVisit();
  const say = useMessage();
  const intl = useIntl();
  const { loaded, total } = useVisitState((state) => state.progress);
  const size = (bytes: number) =>
    intl.formatNumber(bytes / MEGABYTE, {
      style: 'unit',
      unit: 'megabyte',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
  const words =
    total > 0 ? say('loading.progress', { loaded: size(loaded), total: size(total) }) : say('loading.begins');
  return (
    <Cover title={say('loading.title')}>
      <progress
        className={styles['progress']}
        aria-label={say('loading.title')}
        aria-valuetext={words}
        max={total || 1}
        value={Math.min(loaded, total)}
      />
      <p className={styles['words']}>{words}</p>
      <p>
        <button type="button" className={button['plain']} onClick={commands.leave}>
          {say('loading.cancel')}
        </button>
      </p>
    </Cover>
  );
}
