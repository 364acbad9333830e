import { useIntl } from 'react-intl';
import { awaitedWork } from '#visit';
import button from '../../parts/button.module.css';
import { useSite, useVisit } from '../../site';
import { useMessage } from '../../text/message';
import { stillOf } from '../../works/still-url';
import { useVisitState } from '../use-visit-state';
import { titleOf } from '../words/title-of';
import { Cover } from './cover';
import styles from './overlays.module.css';

const MEGABYTE = 1e6;

/** The way into the hall, in bytes; or to the work that the visitor came for, which is there before it. */
export function Loading() {
  const site = useSite();
  const work = useVisitState(awaitedWork);
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
    <Cover
      title={work === null ? say('loading.title') : titleOf(site, { kind: 'work', id: work })}
      picture={work !== null ? <Awaited work={work} /> : undefined}
    >
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

/** The picture of a work that is on its way, as its page shows it. */
function Awaited({ work }: { readonly work: string }) {
  const still = stillOf(useSite(), work);
  if (!still) return null;
  const { src, sizes, width, height, blur } = still;
  return (
    <img
      className={styles['awaited']}
      src={src}
      srcSet={sizes}
      sizes="45vw"
      width={width}
      height={height}
      alt=""
      style={blur ? { backgroundImage: `url("${blur}")` } : undefined}
    />
  );
}
