import type { WorkNote } from '#catalog';
import { useSite } from '../../../site';
import { Paragraphs, useSpeak } from '../../../text/localized';
import styles from './note-card.module.css';

/** What is seen and heard of a place. A sound has its words below it, and begins only when it is asked to. */
export function NoteMedia({ ids = [] }: { ids: WorkNote['media'] }) {
  const { base, data } = useSite();
  const speak = useSpeak();
  return ids.flatMap((id) => {
    const medium = data.index.media.get(id);
    if (!medium) return [];
    const { text, lang } = speak(medium.alt);
    const src = base + medium.file;
    return [
      <figure key={id} className={styles['figure']}>
        {medium.kind === 'image' && <img src={src} alt={text} lang={lang} loading="lazy" decoding="async" />}
        {medium.kind === 'video' && (
          // biome-ignore lint/a11y/useMediaCaption: the caption below says what is said
          <video src={src} aria-label={text} controls preload="metadata" />
        )}
        {medium.kind === 'audio' && (
          // biome-ignore lint/a11y/useMediaCaption: the caption below says what is said
          <audio src={src} aria-label={text} controls preload="none" />
        )}
        {medium.caption && (
          <figcaption>
            <Paragraphs of={medium.caption} />
          </figcaption>
        )}
      </figure>,
    ];
  });
}
