import { StandList } from '../countries/stand-list';
import article from '../parts/article.module.css';
import button from '../parts/button.module.css';
import { PlaceLink } from '../parts/place-link';
import { Section } from '../parts/section';
import { useSite } from '../site';
import { Paragraphs, Text } from '../text/localized';
import { useMessage } from '../text/message';
import { WorkGrid } from '../works/work-grid';
import { CountryRow } from './country-row';
import { EditionTeasers } from './edition-teasers';
import styles from './home-page.module.css';
import { Poster } from './poster';

/** Works on the front page at most; the catalogue has them all. */
const SHOWN = 12;

/** The front page: a poster, then the exhibition in brief. */
export function HomePage() {
  const { catalog } = useSite().data;
  const say = useMessage();
  const stands = catalog.stands.toSorted((a, b) => a.number - b.number);
  return (
    <>
      <Poster />
      <div className={styles['body']}>
        <Paragraphs of={catalog.introduction} className={styles['introduction']} />
        {catalog.countries.length > 0 && (
          <Section title={say('home.countries')}>
            <CountryRow />
          </Section>
        )}
        {catalog.works.length > 0 && (
          <Section title={say('home.works')}>
            <WorkGrid works={catalog.works.slice(0, SHOWN)} />
            <p className={button['row']}>
              <PlaceLink to={{ kind: 'catalogue' }} className={button['quiet']}>
                {say('home.allWorks', { count: catalog.part?.works ?? catalog.works.length })}
              </PlaceLink>
            </p>
          </Section>
        )}
        {stands.length > 0 && (
          <Section title={say('home.stands', { count: stands.length })}>
            <StandList stands={stands} />
          </Section>
        )}
        {catalog.tours.length > 0 && (
          <Section title={say('home.tours')}>
            <ul className={styles['tours']}>
              {catalog.tours.map((tour) => (
                <li key={tour.id}>
                  <p className={styles['tour']}>
                    <PlaceLink to={{ kind: 'tour', id: tour.id }}>
                      <Text of={tour.title} />
                    </PlaceLink>
                  </p>
                  <Paragraphs of={tour.summary} className={article['text']} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {catalog.editions.length > 0 && (
          <Section title={say('programme.title')}>
            <EditionTeasers />
          </Section>
        )}
        <Section title={say('about.title')}>
          <Paragraphs of={catalog.about} className={article['text']} />
          <p className={button['row']}>
            <PlaceLink to={{ kind: 'about' }}>{say('home.more')}</PlaceLink>
          </p>
        </Section>
      </div>
    </>
  );
}
