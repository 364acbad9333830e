import { Languages } from 'lucide-react';
import type { Place } from '#visit';
import spoken from '../parts/spoken.module.css';
import { useSite } from '../site';
import { useMessage } from '../text/message';
import styles from './language-links.module.css';

/**
 * The same page in the exhibition's other languages, each called as it calls itself: links behind a fold, so that nine
 * of them take the room of one and work without any script.
 */
export function LanguageLinks({ place }: { place: Place }) {
  const { data, language, hrefOf } = useSite();
  const say = useMessage();
  const { languages } = data.catalog;
  if (languages.length < 2) return null;
  const own = languages.find(({ tag }) => tag === language);
  return (
    <nav className={styles['languages']} aria-label={say('nav.language')}>
      <details>
        <summary>
          <Languages size={18} aria-hidden="true" />
          <span className={spoken['spoken']}>{say('nav.language')}: </span>
          <span lang={language}>{own?.name ?? language}</span>
        </summary>
        <ul>
          {languages.map(({ tag, name }) => (
            <li key={tag}>
              <a
                href={hrefOf(place, { language: tag })}
                hrefLang={tag}
                lang={tag}
                aria-current={tag === language ? 'true' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
