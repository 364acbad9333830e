import type { Work } from '#catalog';
import { Section } from '../parts/section';
import { Text } from '../text/localized';
import { useMessage } from '../text/message';
import styles from './work-article.module.css';

/** Who may do what with the model, its pictures and its texts. */
export function WorkRights({ rights }: { rights: Work['rights'] }) {
  const say = useMessage();
  return (
    <Section title={say('work.rights')} small>
      <p className={styles['rights']}>
        {rights.credit && (
          <>
            <Text of={rights.credit} />
            <br />
          </>
        )}
        {say('work.licence', { holder: rights.holder, licence: rights.licence })}
      </p>
    </Section>
  );
}
