import { directionOf, type LanguageTag } from '#kit';
import { useSite } from '../site';
import { useMessage } from '../text/message';
import styles from './not-found.module.css';

/** A language and what its interface says. */
export interface Elsewhere {
  readonly language: LanguageTag;
  readonly messages: Readonly<Record<string, string>>;
}

/** That there is no such page, and the way on, once more in each further language; nothing where there is none. */
export function OtherLanguages({ speak }: { speak: readonly Elsewhere[] }) {
  const { hrefOf } = useSite();
  const say = useMessage();
  if (speak.length === 0) return null;
  return (
    <section className={styles['others']} aria-label={say('nav.language')}>
      <ul>
        {speak.map(({ language, messages }) => (
          <li key={language} lang={language} dir={directionOf(language)}>
            <p>{messages['not-found.title']}</p>
            <a href={hrefOf({ kind: 'catalogue' }, { language })} hrefLang={language}>
              {messages['not-found.works']}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
