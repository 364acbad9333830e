import type { Work } from '#catalog';
import { OutsideLink } from '../parts/outside-link';
import { Text } from '../text/localized';
import { Message, useMessage } from '../text/message';
import styles from './work-article.module.css';

/** What the work is: its maker's own, or a study after a published object, which it names. */
export function Honesty({ work }: { work: Work }) {
  const say = useMessage();
  if (work.made === 'designer') return <p className={styles['honesty']}>{say('work.byDesigner')}</p>;
  const { after } = work;
  if (!after) return <p className={styles['honesty']}>{say('work.study')}</p>;
  const object = [after.title, after.museum, after.accession].filter(Boolean).join(', ');
  const dated = (
    <>
      {after.url ? <OutsideLink href={after.url}>{object}</OutsideLink> : object}
      {after.date && (
        <>
          {', '}
          <Text of={after.date} />
        </>
      )}
    </>
  );
  return (
    <p className={styles['honesty']}>
      <Message
        id={after.museum ? 'work.studyAfterObject' : 'work.studyAfterForm'}
        values={{ object: dated }}
      />
    </p>
  );
}
