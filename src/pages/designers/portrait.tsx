import type { Designer } from '#catalog';
import { useSite } from '../site';
import { Text, useSpeak } from '../text/localized';
import { useMessage } from '../text/message';
import styles from './designer-article.module.css';

/** The picture of a designer, where one was supplied, with whose it is. */
export function Portrait({ id }: { id: Designer['portrait'] }) {
  const { base, data } = useSite();
  const speak = useSpeak();
  const say = useMessage();
  const medium = id === undefined ? undefined : data.index.media.get(id);
  if (medium?.kind !== 'image') return null;
  const { text, lang } = speak(medium.alt);
  const { credit, holder, licence } = medium.rights;
  return (
    <figure className={styles['portrait']}>
      <img src={base + medium.file} alt={text} lang={lang} decoding="async" />
      <figcaption>
        {medium.caption && (
          <>
            <Text of={medium.caption} />{' '}
          </>
        )}
        {credit ? <Text of={credit} /> : say('work.licence', { holder, licence })}
      </figcaption>
    </figure>
  );
}
