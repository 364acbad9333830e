import type { ReactNode } from 'react';
import type { Stand } from '#catalog';
import { useAccent } from '../parts/accent';
import article from '../parts/article.module.css';
import button from '../parts/button.module.css';
import { PlaceLink } from '../parts/place-link';
import { Section } from '../parts/section';
import { useSite } from '../site';
import { Heading } from '../text/heading';
import { Text } from '../text/localized';
import { useMessage } from '../text/message';
import { WorkGrid } from '../works/work-grid';
import { Invitation } from './invitation';

interface AwaitingStandProps {
  readonly stand: Stand;
  readonly actions?: ReactNode;
}

/** The page of a place whose designer nobody has named yet: what is known, and how to take it. */
export function AwaitingStand({ stand, actions }: AwaitingStandProps) {
  const { index, plan } = useSite().data;
  const say = useMessage();
  const country = index.countries.get(stand.country);
  const works = plan.placements
    .filter((placement) => placement.stand === stand.id)
    .flatMap((placement) => index.works.get(placement.work) ?? []);
  return (
    <article className={article['article']} style={useAccent(stand.country)}>
      <header>
        <p className={article['kicker']}>
          {country && (
            <PlaceLink to={{ kind: 'country', id: country.id }}>
              <Text of={country.name} />
            </PlaceLink>
          )}
          <span>{say('stand.number', { number: stand.number })}</span>
        </p>
        <Heading className={article['title']}>{say('stand.awaits')}</Heading>
      </header>
      <p className={article['lead']}>{say('stand.kept')}</p>
      <div className={button['row']}>{actions}</div>
      <Invitation />
      {works.length > 0 && (
        <Section title={say('stand.meanwhile')}>
          <p className={article['text']}>{say('stand.studies')}</p>
          <WorkGrid works={works} />
        </Section>
      )}
    </article>
  );
}
