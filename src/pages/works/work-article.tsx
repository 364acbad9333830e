import type { ReactNode } from 'react';
import type { Work } from '#catalog';
import type { LocalizedText } from '#kit';
import { useAccent } from '../parts/accent';
import article from '../parts/article.module.css';
import button from '../parts/button.module.css';
import { PlaceLink } from '../parts/place-link';
import { Section } from '../parts/section';
import { Sources } from '../parts/sources';
import { Share } from '../share/share';
import { useSite } from '../site';
import { Heading } from '../text/heading';
import { Paragraphs, Text, useSpeak } from '../text/localized';
import { useMessage } from '../text/message';
import { useInPanel } from '../text/panel-context';
import { Honesty } from './honesty';
import { kindLabels } from './kind-labels';
import { NeighbourLinks } from './neighbour-links';
import { Related } from './related';
import styles from './work-article.module.css';
import { WorkFacts } from './work-facts';
import { WorkMedia } from './work-media';
import { WorkModels } from './work-models';
import { WorkNotes } from './work-notes';
import { WorkRights } from './work-rights';
import { WorkStill } from './work-still';
import { Worn } from './worn';

interface WorkArticleProps {
  readonly work: Work;
  /** What can be done with the work where the article stands: see it in the hall, look closer. */
  readonly actions?: ReactNode;
}

/**
 * Everything about a work; it lays itself out by the width that it is given. A panel begins with the words: the work
 * itself stands beside it.
 */
export function WorkArticle({ work, actions }: WorkArticleProps) {
  const { index } = useSite().data;
  const say = useMessage();
  const inPanel = useInPanel();
  const speak = useSpeak();
  const country = index.countries.get(work.country);
  const figure = (
    <figure className={styles['figure']}>
      <WorkStill work={work} />
    </figure>
  );
  return (
    <article className={article['article']} style={useAccent(work.country)}>
      <div className={styles['layout']}>
        {!inPanel && figure}
        <div className={styles['body']}>
          <header>
            <p className={article['kicker']}>
              {country && (
                <PlaceLink to={{ kind: 'country', id: country.id }}>
                  <Text of={country.name} />
                </PlaceLink>
              )}
              <span>{say(kindLabels[work.kind])}</span>
            </p>
            <Heading className={article['title']}>
              <Text of={work.title} />
            </Heading>
            <VernacularNames names={work.names} />
          </header>
          <Paragraphs of={work.summary} className={article['lead']} />
          <Honesty work={work} />
          <div className={button['row']}>
            {actions}
            <Share place={{ kind: 'work', id: work.id }} title={speak(work.title).text} />
          </div>
          {inPanel && figure}
          <Paragraphs of={work.text} className={article['text']} />
          <WorkFacts work={work} />
          <Part title={say('work.meaning')} of={work.meaning} />
          <Worn work={work} />
          <Part title={say('work.construction')} of={work.construction} />
          <WorkNotes notes={work.notes} />
          <WorkMedia ids={work.media} />
          <WorkModels work={work} />
          <WorkRights rights={work.rights} />
          <Sources ids={work.sources} />
        </div>
      </div>
      <Related work={work} />
      <NeighbourLinks work={work} />
    </article>
  );
}

/** The name in the languages of where the thing comes from, each form once, however it is capitalised. */
function VernacularNames({ names }: { names: Work['names'] }) {
  const given = [names?.native, names?.cyrillic, names?.latin].filter((form) => form !== undefined);
  const folded = given.map((form) => form.toLowerCase());
  const forms = given.filter((_, index) => folded.indexOf(folded[index] ?? '') === index);
  if (forms.length === 0) return null;
  return (
    <p className={article['names']} translate="no">
      {forms.join(' · ')}
    </p>
  );
}

function Part({ title, of }: { title: string; of: LocalizedText | undefined }) {
  if (!of) return null;
  return (
    <Section title={title} small>
      <Paragraphs of={of} className={article['text']} />
    </Section>
  );
}
