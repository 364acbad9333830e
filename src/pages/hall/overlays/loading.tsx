import { useIntl } from 'react-intl';
import { awaitedWork } from '#visit';
import button from '../../parts/button.module.css';
import { useSite, useVisit } from '../../site';
import { Paragraphs } from '../../text/localized';
import { useMessage } from '../../text/message';
import { stillOf } from '../../works/still-url';
import { useVisitState } from '../use-visit-state';
import { titleOf } from '../words/title-of';
import { Cover } from './cover';
import styles from './overlays.module.css';

const MEGABYTE = 1e6;

/**
 * The way into the hall, in bytes; or to the work that the visitor came for, which is there before it. Of a guided walk
 * there is to be read meanwhile what is said at the stop where it begins.
 */
export function Loading() {
  const site = useSite();
  const work = useVisitState(awaitedWork);
  const { commands } = useVisit();
  const say = useMessage();
  const intl = useIntl();
  const tour = useVisitState(({ tour: led, place }) => led ?? (place.kind === 'tour' ? place.id : null));
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
      title={
        work !== null
          ? titleOf(site, { kind: 'work', id: work })
          : tour !== null
            ? titleOf(site, { kind: 'tour', id: tour })
            : say('loading.title')
      }
      picture={work !== null ? <Awaited work={work} /> : undefined}
    >
      {work === null && tour !== null && <FirstStop tour={tour} />}
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

/** What is said at the stop where a walk begins. */
function FirstStop({ tour }: { readonly tour: string }) {
  const { data } = useVisit();
  const say = useMessage();
  const number = Math.max(
    1,
    useVisitState(({ stop }) => stop),
  );
  const stops = data.plan.tours[tour] ?? [];
  const stop = stops[number - 1];
  if (!stop) return null;
  return (
    <div className={styles['stop']}>
      <p className={styles['words']}>{say('tourBar.stop', { stop: number, count: stops.length })}</p>
      <Paragraphs of={stop.text} />
      <p className={styles['words']}>{say('loading.title')}</p>
    </div>
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
