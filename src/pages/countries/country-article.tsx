import type { ReactNode } from 'react';
import type { Country } from '#catalog';
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
import { WorkGrid } from '../works/work-grid';
import styles from './country-article.module.css';
import { CountryFacts } from './country-facts';
import { CountryMap } from './country-map';
import { HeritageList, TownList } from './crafts';
import { DesignerList } from './designer-list';
import { StandList } from './stand-list';

interface CountryArticleProps {
  readonly country: Country;
  readonly actions?: ReactNode;
}

/** A country: where it is, what it is, its crafts, and who and what of it is in the exhibition. */
export function CountryArticle({ country, actions }: CountryArticleProps) {
  const { catalog, index } = useSite().data;
  const speak = useSpeak();
  const say = useMessage();
  // Of a large exhibition some are here; the catalogue has them all.
  const { works, count } = index.listed({ country: country.id });
  const stands = index.standsOf(country.id);
  const designers = index.designersOf(country.id);
  const people = catalog.part?.designers[country.id] ?? designers.length;
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
            <OwnNames names={country.names} />
          </header>
          <Paragraphs of={country.summary} className={article['lead']} />
          <div className={button['row']}>
            {actions}
            <Share place={{ kind: 'country', id: country.id }} title={speak(country.name).text} />
          </div>
        </div>
        <Paragraphs of={country.text} className={article['text']} />
      </div>
      <div className={styles['land']}>
        <div>
          <CountryMap country={country} />
          <TownList towns={country.towns} />
        </div>
        <div>
          <CountryFacts country={country} />
          <HeritageList heritage={country.heritage} />
        </div>
      </div>
      {designers.length > 0 && (
        <Section title={say('country.designers')} small>
          <DesignerList designers={designers} />
          {people > designers.length && (
            <p className={button['row']}>
              <PlaceLink
                to={{ kind: 'catalogue', group: 'designer' }}
                find={`country=${country.id}`}
                className={button['quiet']}
              >
                {say('country.allDesigners', { count: people })}
              </PlaceLink>
            </p>
          )}
        </Section>
      )}
      {works.length > 0 && (
        <Section title={say('country.works', { count })} small>
          <WorkGrid works={works} />
          {count > works.length && (
            <p className={button['row']}>
              <PlaceLink
                to={{ kind: 'catalogue' }}
                find={`country=${country.id}`}
                className={button['quiet']}
              >
                {say('home.allWorks', { count })}
              </PlaceLink>
            </p>
          )}
        </Section>
      )}
      {stands.length > 0 && (
        <Section title={say('country.stands')} small>
          <StandList stands={stands} withCountry={false} />
        </Section>
      )}
      <Sources ids={sourcesOf(country)} />
    </article>
  );
}

/** The name as the country's own languages write it, each form once. */
function OwnNames({ names = {} }: { names: Country['names'] }) {
  const forms = Object.entries(names).filter(
    ([, name], at, all) => all.findIndex(([, other]) => other === name) === at,
  );
  if (forms.length === 0) return null;
  return (
    <p className={article['names']} translate="no">
      {forms.map(([language, name], at) => (
        <span key={language}>
          {at > 0 && '\u00a0· '}
          <span lang={language}>{name}</span>
        </span>
      ))}
    </p>
  );
}

/** Every source of the page once, in the order in which they are met. */
function sourcesOf({ sources, population, flag, heritage = [], towns = [], map }: Country): string[] {
  return [
    ...new Set([
      ...sources,
      ...(population ? [population.source] : []),
      ...(flag?.sources ?? []),
      ...[...towns, ...heritage].flatMap((entry) => entry.sources),
      ...(map?.sources ?? []),
    ]),
  ];
}
