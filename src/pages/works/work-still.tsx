import type { Work } from '#catalog';
import { useSite } from '../site';
import { useSpeak } from '../text/localized';
import { useMessage } from '../text/message';
import { stillOf } from './still-url';
import styles from './work-still.module.css';

/** How wide a picture is in a grid of cards, and how wide in its article. */
const LISTED = '(min-width: 60rem) 21vw, 46vw';
const ARTICLE = '(min-width: 62rem) 45vw, 100vw';

interface WorkStillProps {
  readonly work: Work;
  /** Waits until it is near the window; for all but the picture that a page is about. */
  readonly lazy?: boolean;
  /** Its width in a list that is laid out only near the window: `12rem`. */
  readonly listed?: string;
  /** Beside a link that names the work already, its picture is silent. */
  readonly decorative?: boolean;
}

/** The picture of a work, or a plate that says there is none yet. */
export function WorkStill({ work, lazy = false, listed, decorative = false }: WorkStillProps) {
  const site = useSite();
  const say = useMessage();
  const { text, lang } = useSpeak()(work.alt);
  const still = stillOf(site, work.id);
  const medium = work.kind === 'picture' ? site.data.index.media.get(work.medium) : undefined;
  if (medium?.kind === 'video' && !lazy) {
    return (
      // biome-ignore lint/a11y/useMediaCaption: the format has no captions yet; the text beside it says what it shows
      <video
        className={styles['still']}
        src={site.base + medium.file}
        aria-label={text}
        controls
        preload="metadata"
      />
    );
  }
  if (medium?.kind === 'image') {
    return (
      <img
        className={styles['still']}
        src={site.base + medium.file}
        alt={decorative ? '' : text}
        lang={decorative ? undefined : lang}
        loading={lazy ? 'lazy' : 'eager'}
        decoding="async"
      />
    );
  }
  if (!still) {
    return (
      <span
        className={styles['missing']}
        aria-hidden={decorative || undefined}
        translate={decorative ? 'no' : undefined}
      >
        {decorative ? work.names?.native : say('work.noPicture')}
      </span>
    );
  }
  const { src, width, height, sizes, avif, blur } = still;
  // Not "auto": what is hidden behind the hall would be taken for as wide as the window, and be fetched in its largest size.
  const seen = lazy ? (listed ?? LISTED) : ARTICLE;
  return (
    <picture className={styles['picture']}>
      {avif && <source type="image/avif" srcSet={avif} sizes={seen} />}
      <img
        className={styles['still']}
        src={src}
        srcSet={sizes}
        sizes={seen}
        width={width}
        height={height}
        alt={decorative ? '' : text}
        lang={decorative ? undefined : lang}
        loading={lazy ? 'lazy' : 'eager'}
        fetchPriority={lazy ? 'auto' : 'high'}
        decoding="async"
        // A list of works would ask for as many blurs as it has pictures, all at once, unless it is laid out in parts.
        style={blur && (!lazy || listed) ? { backgroundImage: `url("${blur}")` } : undefined}
      />
    </picture>
  );
}
