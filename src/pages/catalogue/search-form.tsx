import { Search } from 'lucide-react';
import button from '../parts/button.module.css';
import { useSite } from '../site';
import { useMessage } from '../text/message';
import styles from './search-form.module.css';

/** A search for the whole exhibition: a plain form, which leads to the catalogue with or without script. */
export function SearchForm({ query }: { query: string }) {
  const { hrefOf } = useSite();
  const say = useMessage();
  return (
    <search>
      <form
        className={`${styles['form']} ${styles['alone']}`}
        method="get"
        action={hrefOf({ kind: 'catalogue' })}
      >
        <label className={styles['wide']}>
          <span>{say('search.label')}</span>
          <input type="search" name="q" defaultValue={query} autoComplete="off" spellCheck={false} />
        </label>
        <button type="submit" className={button['plain']}>
          <Search size={18} aria-hidden="true" />
          {say('search.submit')}
        </button>
      </form>
    </search>
  );
}
