import type { Work } from '#catalog';
import article from '../parts/article.module.css';
import { Section } from '../parts/section';
import { useSite } from '../site';
import { Paragraphs } from '../text/localized';
import { useMessage } from '../text/message';
import styles from './worn.module.css';

/** How a piece is worn, beside a small figure that shows where. */
export function Worn({ work }: { work: Work }) {
  const { base } = useSite();
  const say = useMessage();
  const body = work.kind === 'jewellery' ? work.body : undefined;
  if (!body && !work.worn) return null;
  return (
    <Section title={say('work.worn')} small>
      <div className={styles['worn']}>
        {body && (
          <img
            className={styles['body']}
            src={`${base}catalog/figures/${body}.svg`}
            alt={say('work.wornAt', { place: say(`body.${body}`) })}
            width={184}
            height={200}
            loading="lazy"
            decoding="async"
          />
        )}
        {work.worn && <Paragraphs of={work.worn} className={article['text']} />}
      </div>
    </Section>
  );
}
