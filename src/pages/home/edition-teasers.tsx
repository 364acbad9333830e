import button from '../parts/button.module.css';
import { PlaceLink } from '../parts/place-link';
import { useSite } from '../site';
import { Paragraphs, Text } from '../text/localized';
import { useMessage } from '../text/message';
import styles from './edition-teasers.module.css';

/** The editions in brief, the newest first. */
export function EditionTeasers() {
  const { catalog } = useSite().data;
  const say = useMessage();
  return (
    <>
      <ul className={styles['editions']}>
        {catalog.editions
          .toSorted((a, b) => b.year - a.year)
          .map((edition) => (
            <li key={edition.id}>
              <p className={styles['year']}>{edition.year}</p>
              <p className={styles['title']}>
                <Text of={edition.title} />
              </p>
              <p className={styles['place']}>
                <Text of={edition.place} />
              </p>
              <Paragraphs of={edition.summary} className={styles['summary']} />
            </li>
          ))}
      </ul>
      <p className={button['row']}>
        <PlaceLink to={{ kind: 'programme' }}>{say('home.programme')}</PlaceLink>
      </p>
    </>
  );
}
