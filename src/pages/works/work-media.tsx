import type { Work } from '#catalog';
import { useSite } from '../site';
import { Text, useSpeak } from '../text/localized';
import styles from './work-article.module.css';

/** Further pictures of a work, each with its caption. */
export function WorkMedia({ ids = [] }: { ids: Work['media'] }) {
  const { base, data } = useSite();
  const speak = useSpeak();
  return ids.flatMap((id) => {
    const medium = data.index.media.get(id);
    if (medium?.kind !== 'image') return [];
    const { text, lang } = speak(medium.alt);
    return [
      <figure key={id} className={styles['figure']}>
        <img src={base + medium.file} alt={text} lang={lang} loading="lazy" decoding="async" />
        {medium.caption && (
          <figcaption>
            <Text of={medium.caption} />
          </figcaption>
        )}
      </figure>,
    ];
  });
}
