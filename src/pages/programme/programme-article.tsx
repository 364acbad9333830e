import type { Edition } from '#catalog';
import article from '../parts/article.module.css';
import { Section } from '../parts/section';
import { Sources } from '../parts/sources';
import { useSite } from '../site';
import { Below, Heading } from '../text/heading';
import { Paragraphs, Text } from '../text/localized';
import { useMessage } from '../text/message';
import styles from './programme-article.module.css';

/** The editions, the newest first, each with its events as far as sources tell. */
export function ProgrammeArticle() {
  const { catalog } = useSite().data;
  const say = useMessage();
  return (
    <article className={article['article']}>
      <Heading className={article['title']}>{say('programme.title')}</Heading>
      <p className={article['lead']}>{say('programme.lead')}</p>
      {catalog.editions
        .toSorted((a, b) => b.year - a.year)
        .map((edition) => (
          <EditionPart key={edition.id} edition={edition} />
        ))}
    </article>
  );
}

function EditionPart({ edition }: { edition: Edition }) {
  const { catalog } = useSite().data;
  const say = useMessage();
  const events = catalog.programme.filter((event) => event.edition === edition.id);
  return (
    <Section title={<Text of={edition.title} />}>
      <p className={styles['where']}>
        <Text of={edition.place} />
      </p>
      <Paragraphs of={edition.summary} className={article['text']} />
      <Below>
        <ol className={styles['events']}>
          {events.map((event) => (
            <li key={event.id} className={styles['event']}>
              <p className={styles['when']}>
                <Text of={event.when} />
              </p>
              <div>
                <Heading className={styles['title']}>
                  <Text of={event.title} />
                </Heading>
                <p className={styles['where']}>
                  <Text of={event.place} />
                </p>
                <Paragraphs of={event.text} className={article['text']} />
              </div>
            </li>
          ))}
        </ol>
      </Below>
      {edition.unknown && (
        <Section title={say('programme.unknown')} small>
          <ul className={styles['unknown']}>
            {edition.unknown.map((text) => (
              <li key={text['en']}>
                <Text of={text} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Sources ids={[...new Set([...edition.sources, ...events.flatMap((event) => event.sources)])]} />
    </Section>
  );
}
