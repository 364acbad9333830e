import type { ReactNode } from 'react';
import type { Country } from '#catalog';
import { useAccent } from '../parts/accent';
import article from '../parts/article.module.css';
import button from '../parts/button.module.css';
import { CopyLink } from '../parts/copy-link';
import { Section } from '../parts/section';
import { Sources } from '../parts/sources';
import { useSite } from '../site';
import { Heading } from '../text/heading';
import { Paragraphs, Text } from '../text/localized';
import { useMessage } from '../text/message';
import { WorkGrid } from '../works/work-grid';
import { StandList } from './stand-list';

interface CountryArticleProps {
  readonly country: Country;
  readonly actions?: ReactNode;
}

/** A country, its stands and its works. */
export function CountryArticle({ country, actions }: CountryArticleProps) {
  const { index } = useSite().data;
  const say = useMessage();
  const works = index.worksOf({ country: country.id });
  const stands = index.standsOf(country.id);
  return (
    <article className={article['article']} style={useAccent(country.id)}>
      <div className={article['opening']}>
        <div>
          <header>
            <p className={article['kicker']}>
              <span>{say('country.kicker')}</span>
            </p>
            <Heading className={article['title']}>
              <Text of={country.name} />
            </Heading>
          </header>
          <Paragraphs of={country.summary} className={article['lead']} />
          <div className={button['row']}>
            {actions}
            <CopyLink place={{ kind: 'country', id: country.id }} />
          </div>
        </div>
        <Paragraphs of={country.text} className={article['text']} />
      </div>
      {works.length > 0 && (
        <Section title={say('country.works', { count: works.length })} small>
          <WorkGrid works={works} />
        </Section>
      )}
      {stands.length > 0 && (
        <Section title={say('country.stands')} small>
          <StandList stands={stands} withCountry={false} />
        </Section>
      )}
      <Sources ids={country.sources} />
    </article>
  );
}
