import article from '../parts/article.module.css';
import { OutsideLink } from '../parts/outside-link';
import { Section } from '../parts/section';
import { useSite } from '../site';
import { Heading } from '../text/heading';
import { useSpeak } from '../text/localized';
import { Message, useMessage } from '../text/message';

/** The day on which the statement was last gone through, which whoever changes what it says writes anew. */
const PREPARED = '2026-11-25';

/** The accessibility statement, in the form of Commission Implementing Decision (EU) 2018/1523. */
export function AccessibilityArticle() {
  const { catalog } = useSite().data;
  const say = useMessage();
  const speak = useSpeak();
  return (
    <article className={article['article']}>
      <Heading className={article['title']}>{say('access.title')}</Heading>
      <p className={article['lead']}>{say('access.scope', { title: speak(catalog.title).text })}</p>
      <Section title={say('access.status')}>
        <div className={article['text']}>
          <p>{say('access.partial')}</p>
          <p>{say('about.accessPages')}</p>
          <p>{say('about.accessHall')}</p>
          <p>{say('about.accessMotion')}</p>
        </div>
      </Section>
      <Section title={say('access.gaps')}>
        <ul className={article['text']}>
          <li>{say('about.accessLimits')}</li>
          <li>{say('access.gapTurning')}</li>
          <li>{say('access.gapReaders')}</li>
          <li>{say('access.gapLanguages')}</li>
        </ul>
      </Section>
      <Section title={say('access.prepared')}>
        <p className={article['text']}>{say('access.method', { date: PREPARED })}</p>
      </Section>
      <Section title={say('access.feedback')}>
        <Contact />
      </Section>
      <Section title={say('access.enforcement')}>
        <p className={article['text']}>{say('access.enforce')}</p>
      </Section>
    </article>
  );
}

/** Whom to tell; a copy of the exhibition that nobody answers for says so. */
function Contact() {
  const { contact } = useSite().data.catalog;
  const say = useMessage();
  if (!contact) return <p className={article['text']}>{say('access.noContact')}</p>;
  const link = <OutsideLink href={contact.url}>{contact.name}</OutsideLink>;
  return (
    <p className={article['text']}>
      <Message id="access.contact" values={{ contact: link }} />
    </p>
  );
}
