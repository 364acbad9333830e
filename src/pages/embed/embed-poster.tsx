import { ExternalLink } from 'lucide-react';
import type { LocalizedText } from '#kit';
import type { Place } from '#visit';
import { EnterLink } from '../parts/enter-link';
import { useSite } from '../site';
import { Heading } from '../text/heading';
import { Text } from '../text/localized';
import { useMessage } from '../text/message';
import styles from './embed-poster.module.css';
import { PosterPicture } from './poster-picture';
import { posterWords } from './poster-words';

interface EmbedPosterProps {
  readonly place: Place;
  readonly hall?: LocalizedText | undefined;
  readonly away: boolean;
}

/** A picture, a name and the way in: what a frame shows until somebody wants more. */
export function EmbedPoster({ place, hall, away }: EmbedPosterProps) {
  const { data, hrefOf } = useSite();
  const say = useMessage();
  const { title, detail } = posterWords(data, place, hall);
  return (
    <main className={styles['poster']} data-kind={hall ? 'hall' : place.kind}>
      <PosterPicture place={place} />
      <div className={styles['plate']}>
        <div className={styles['logo']} />
        <Heading className={styles['title']}>
          {typeof title === 'string' ? title : <Text of={title} />}
        </Heading>
        {detail && (
          <p className={styles['detail']}>
            <Text of={detail} />
          </p>
        )}
        <p className={styles['ways']}>
          <EnterLink place={place}>{say(away ? 'embed.goOn' : 'enter.hall')}</EnterLink>
          <a className={styles['out']} href={hrefOf(place)} target="_blank" rel="noopener" data-out="">
            {say('embed.open')}
            <ExternalLink size={16} aria-hidden="true" />
          </a>
        </p>
      </div>
    </main>
  );
}
