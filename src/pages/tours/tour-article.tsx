import type { ReactNode } from 'react';
import type { Tour } from '#catalog';
import article from '../parts/article.module.css';
import button from '../parts/button.module.css';
import { PlaceLink } from '../parts/place-link';
import { Section } from '../parts/section';
import { Share } from '../share/share';
import { useSite } from '../site';
import { Heading } from '../text/heading';
import { Paragraphs, Text, useSpeak } from '../text/localized';
import { useMessage } from '../text/message';
import { WorkStill } from '../works/work-still';
import styles from './tour-article.module.css';

interface TourArticleProps {
  readonly tour: Tour;
  readonly actions?: ReactNode;
}

/** A tour to be read: every stop with its text, in order. */
export function TourArticle({ tour, actions }: TourArticleProps) {
  const speak = useSpeak();
  const say = useMessage();
  return (
    <article className={article['article']}>
      <header>
        <p className={article['kicker']}>
          <span>{say('tour.kicker', { count: tour.stops.length })}</span>
        </p>
        <Heading className={article['title']}>
          <Text of={tour.title} />
        </Heading>
      </header>
      <Paragraphs of={tour.summary} className={article['lead']} />
      <div className={button['row']}>
        {actions}
        <Share place={{ kind: 'tour', id: tour.id }} title={speak(tour.title).text} />
      </div>
      <Section title={say('tour.stops')} small>
        <ol className={styles['stops']}>
          {tour.stops.map((stop, at) => (
            <Stop key={stop.work ?? stop.country ?? stop.viewpoint ?? at} stop={stop} number={at + 1} />
          ))}
        </ol>
      </Section>
    </article>
  );
}

function Stop({ stop, number }: { stop: Tour['stops'][number]; number: number }) {
  const { index } = useSite().data;
  const work = stop.work === undefined ? undefined : index.works.get(stop.work);
  const country = stop.country === undefined ? undefined : index.countries.get(stop.country);
  return (
    <li className={styles['stop']}>
      <span className={styles['number']} aria-hidden="true">
        {number}
      </span>
      <div className={styles['words']}>
        {work && (
          <p className={styles['name']}>
            <PlaceLink to={{ kind: 'work', id: work.id }}>
              <Text of={work.title} />
            </PlaceLink>
          </p>
        )}
        {country && (
          <p className={styles['name']}>
            <PlaceLink to={{ kind: 'country', id: country.id }}>
              <Text of={country.name} />
            </PlaceLink>
          </p>
        )}
        <Paragraphs of={stop.text} className={article['text']} />
      </div>
      {work && (
        <div className={styles['still']}>
          <WorkStill work={work} lazy decorative />
        </div>
      )}
    </li>
  );
}
