import { useSite } from '../site';
import { useMessage } from '../text/message';
import styles from './skip-links.module.css';

/** The first stops of Tab: past the header, and to everything as a list. */
export function SkipLinks() {
  const { hrefOf } = useSite();
  const say = useMessage();
  return (
    <nav className={styles['skip']} aria-label={say('skip.label')}>
      <a href="#content">{say('skip.content')}</a>
      <a href={hrefOf({ kind: 'catalogue' })}>{say('skip.list')}</a>
    </nav>
  );
}
