import type { Place } from '#visit';
import spoken from '../parts/spoken.module.css';
import { useSite } from '../site';
import { useMessage } from '../text/message';
import styles from './language-links.module.css';

/** The same page in the exhibition's other languages: links, so that they work without any script. */
export function LanguageLinks({ place }: { place: Place }) {
  const { data, language, hrefOf } = useSite();
  const say = useMessage();
  if (data.catalog.languages.length < 2) return null;
  return (
    <nav className={styles['languages']} aria-label={say('nav.language')}>
      <ul>
        {data.catalog.languages.map(({ tag, name }) => (
          <li key={tag}>
            <a
              href={hrefOf(place, { language: tag })}
              hrefLang={tag}
              lang={tag}
              aria-current={tag === language ? 'true' : undefined}
            >
              {tag.toUpperCase()}
              <span className={spoken['spoken']}> {name}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
