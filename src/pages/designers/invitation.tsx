import article from '../parts/article.module.css';
import { Section } from '../parts/section';
import { useMessage } from '../text/message';
import styles from './designer-article.module.css';

const PARTS = ['takePart.person', 'takePart.work', 'takePart.model', 'takePart.rights'] as const;

/** How a designer's own works come into the exhibition. */
export function Invitation() {
  const say = useMessage();
  return (
    <Section title={say('takePart.title')}>
      <p className={article['text']}>{say('takePart.who')}</p>
      <ol className={styles['send']}>
        {PARTS.map((part) => (
          <li key={part}>{say(part)}</li>
        ))}
      </ol>
      <p className={article['text']}>{say('takePart.then')}</p>
    </Section>
  );
}
