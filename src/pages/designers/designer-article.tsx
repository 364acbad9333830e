import type { ReactNode } from 'react';
import type { Designer } from '#catalog';
import { useAccent } from '../parts/accent';
import article from '../parts/article.module.css';
import button from '../parts/button.module.css';
import { OutsideLink } from '../parts/outside-link';
import { PlaceLink } from '../parts/place-link';
import { Section } from '../parts/section';
import { Sources } from '../parts/sources';
import { Share } from '../share/share';
import { useSite } from '../site';
import { Heading } from '../text/heading';
import { chromeLanguage, Paragraphs, Text } from '../text/localized';
import { useMessage } from '../text/message';
import { WorkGrid } from '../works/work-grid';
import styles from './designer-article.module.css';
import { Invitation } from './invitation';
import { Portrait } from './portrait';

interface DesignerArticleProps {
  readonly designer: Designer;
  readonly actions?: ReactNode;
}

/** Somebody who takes part, as far as published sources tell. */
export function DesignerArticle({ designer, actions }: DesignerArticleProps) {
  const site = useSite();
  const { index } = site.data;
  const say = useMessage();
  const country = index.countries.get(designer.country);
  const { works } = index.listed({ designer: designer.id });
  const stand = index.standOf(designer.id);
  const editions = designer.editions.flatMap((id) => index.editions.get(id) ?? []);
  const links = designer.links ?? [];
  const here = designer.nameForms?.[chromeLanguage(site)];
  const others = Object.entries(designer.nameForms ?? {});
  // Languages that write a name alike share a form.
  const forms = others.filter(
    ([, form], at) =>
      form !== here && form !== designer.name && others.findIndex(([, other]) => other === form) === at,
  );
  return (
    <article className={article['article']} style={useAccent(designer.country)}>
      <div className={article['opening']}>
        <div>
          <header>
            <p className={article['kicker']}>
              {country && (
                <PlaceLink to={{ kind: 'country', id: country.id }}>
                  <Text of={country.name} />
                </PlaceLink>
              )}
              {stand && <span>{say('stand.number', { number: stand.number })}</span>}
            </p>
            <Heading className={article['title']}>{here ?? designer.name}</Heading>
            {(forms.length > 0 || here) && (
              <p className={article['names']} translate="no">
                {[
                  ...(here && here !== designer.name ? [<span key="own">{designer.name}</span>] : []),
                  ...forms.map(([language, form]) => (
                    <span key={language} lang={language}>
                      {form}
                    </span>
                  )),
                ].flatMap((form, at) => (at === 0 ? [form] : [' · ', form]))}
              </p>
            )}
          </header>
          <Paragraphs of={designer.role} className={article['lead']} />
          <Portrait id={designer.portrait} />
          <div className={button['row']}>
            {actions}
            {designer.website && <OutsideLink href={designer.website}>{say('designer.website')}</OutsideLink>}
            <Share place={{ kind: 'designer', id: designer.id }} title={here ?? designer.name} />
          </div>
        </div>
        <div>
          <Paragraphs of={designer.text} className={article['text']} />
          {designer.practice && (
            <Section title={say('designer.practice')} small>
              <Paragraphs of={designer.practice} className={article['text']} />
            </Section>
          )}
        </div>
      </div>
      {editions.length > 0 && (
        <p className={article['text']}>
          {say('designer.editions', { years: editions.map(({ year }) => String(year)).join(', ') })}
        </p>
      )}
      {works.length > 0 && (
        <Section title={say('designer.works')} small>
          <WorkGrid works={works} />
        </Section>
      )}
      {links.length > 0 && (
        <Section title={say('designer.links')} small>
          <ul className={styles['links']}>
            {links.map(({ url, title }) => (
              <li key={url}>
                <OutsideLink href={url}>
                  <Text of={title} />
                </OutsideLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {works.length === 0 && <Invitation />}
      <Sources ids={designer.sources} />
    </article>
  );
}
