import article from '../parts/article.module.css';
import { OutsideLink } from '../parts/outside-link';
import { Section } from '../parts/section';
import sourceStyles from '../parts/sources.module.css';
import { usePartId } from '../parts/use-part-id';
import { useSite } from '../site';
import { Heading } from '../text/heading';
import { Paragraphs, Text } from '../text/localized';
import { useMessage } from '../text/message';
import { KeepSection } from './keep-section';

/** What the exhibition is, how true it is, who can use it, and where its statements come from. */
export function AboutArticle() {
  const { catalog } = useSite().data;
  const say = useMessage();
  const partId = usePartId();
  const unreviewed = catalog.languages.filter((language) => language.unreviewed).map(({ name }) => name);
  return (
    <article className={article['article']}>
      <Heading className={article['title']}>{say('about.title')}</Heading>
      <Paragraphs of={catalog.introduction} className={article['lead']} />
      <Paragraphs of={catalog.about} className={article['text']} />
      <Section title={say('about.accessibility')}>
        <div id={partId('accessibility')} className={article['text']}>
          <p>{say('about.accessPages')}</p>
          <p>{say('about.accessHall')}</p>
          <p>{say('about.accessMotion')}</p>
          <p>{say('about.accessLimits')}</p>
        </div>
      </Section>
      <Section title={say('about.privacy')}>
        <p className={article['text']}>{say('about.privacyText')}</p>
      </Section>
      <KeepSection />
      <Section title={say('about.languages')}>
        <p className={article['text']}>
          {say('about.languagesText', { names: catalog.languages.map(({ name }) => name).join(', ') })}{' '}
          {unreviewed.length > 0 && say('about.languagesUnreviewed', { names: unreviewed.join(', ') })}
        </p>
      </Section>
      <Section title={say('about.sources')}>
        <ol id={partId('sources')} className={sourceStyles['sources']}>
          {catalog.sources.map(({ id, title, publisher, url, date }) => (
            <li key={id}>
              {url ? <OutsideLink href={url}>{title}</OutsideLink> : title}
              {[publisher, date]
                .filter((part) => part !== undefined && part !== title)
                .map((part) => `, ${part}`)}
            </li>
          ))}
        </ol>
      </Section>
      <MediaCredits />
    </article>
  );
}

function MediaCredits() {
  const { catalog } = useSite().data;
  const say = useMessage();
  if (catalog.media.length === 0) return null;
  return (
    <Section title={say('about.media')}>
      <ul className={sourceStyles['sources']}>
        {catalog.media.map(({ id, alt, rights }) => (
          <li key={id}>
            <Text of={rights.credit ?? alt} />.{' '}
            {say('work.licence', { holder: rights.holder, licence: rights.licence })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
