import { EnterLink } from '../parts/enter-link';
import { PlaceLink } from '../parts/place-link';
import { Share } from '../share/share';
import { useSite } from '../site';
import { Heading } from '../text/heading';
import { Text, useSpeak } from '../text/localized';
import { useMessage } from '../text/message';
import styles from './poster.module.css';

/** The picture of the hall, the title, and the way in. */
export function Poster() {
  const { base, data } = useSite();
  const speak = useSpeak();
  const say = useMessage();
  return (
    <div className={styles['poster']}>
      <img
        className={styles['picture']}
        src={`${base}media/poster.webp`}
        width={1600}
        height={900}
        alt={say('home.posterAlt')}
        fetchPriority="high"
      />
      <div className={styles['plate']}>
        <Heading className={styles['title']}>
          <Text of={data.catalog.title} />
        </Heading>
        <p className={styles['subtitle']}>
          <Text of={data.catalog.subtitle} />
        </p>
        <div className={styles['ways']}>
          <EnterLink place={{ kind: 'home' }}>{say('enter.hall')}</EnterLink>
          <PlaceLink to={{ kind: 'catalogue' }} className={styles['list']}>
            {say('skip.list')}
          </PlaceLink>
          <Share place={{ kind: 'home' }} title={speak(data.catalog.title).text} />
        </div>
        <noscript>
          <p className={styles['noscript']}>{say('enter.noScript')}</p>
        </noscript>
      </div>
    </div>
  );
}
