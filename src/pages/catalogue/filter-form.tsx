import { Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import button from '../parts/button.module.css';
import { useSite } from '../site';
import { useMessage } from '../text/message';
import { type Facet, useFacets } from './facets';
import { type Filter, isFiltering, ORDERS, readFilter } from './filter';
import styles from './search-form.module.css';

interface FilterFormProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** So many facets are at hand; the others unfold. */
const AT_HAND = 3;

/**
 * Search and filters as a plain form. Its fields keep their own values, so that what was typed before the script came
 * is still there after it; `data-live` tells the page's script that this part wants it.
 */
export function FilterForm({ filter, onChange }: FilterFormProps) {
  const { hrefOf, visit } = useSite();
  const say = useMessage();
  const facets = useFacets();
  const form = useRef<HTMLFormElement>(null);
  const read = (fields: FormData) => readFilter((name) => String(fields.get(name) ?? ''));
  const change = (element: HTMLFormElement) => onChange(read(new FormData(element)));
  // What was typed before the script came counts.
  useEffect(() => {
    const typed = form.current && visit ? read(new FormData(form.current)) : null;
    if (typed && isFiltering(typed)) onChange(typed);
  }, [visit]);
  const further = facets.slice(AT_HAND);
  return (
    <search>
      <form
        ref={form}
        className={styles['form']}
        method="get"
        action={hrefOf({ kind: 'catalogue' })}
        data-live=""
        onInput={(event) => change(event.currentTarget)}
        onSubmit={(event) => {
          if (!visit) return;
          event.preventDefault();
          change(event.currentTarget);
        }}
      >
        <label className={styles['wide']}>
          <span>{say('search.label')}</span>
          <input type="search" name="q" defaultValue={filter.q} autoComplete="off" spellCheck={false} />
        </label>
        {facets.slice(0, AT_HAND).map((facet) => (
          <FacetSelect key={facet.name} facet={facet} chosen={filter[facet.name]} />
        ))}
        {further.length > 0 && (
          <details className={styles['more']} open={further.some(({ name }) => filter[name] !== '')}>
            <summary>{say('filter.more')}</summary>
            <div className={styles['further']}>
              {further.map((facet) => (
                <FacetSelect key={facet.name} facet={facet} chosen={filter[facet.name]} />
              ))}
            </div>
          </details>
        )}
        <label>
          <span>{say('filter.sort')}</span>
          <select name="sort" defaultValue={filter.sort}>
            <option value="">{say(filter.q ? 'sort.found' : 'sort.exhibition')}</option>
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {say(`sort.${order}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className={button['plain']}>
          <Search size={18} aria-hidden="true" />
          {say('search.submit')}
        </button>
      </form>
    </search>
  );
}

function FacetSelect({ facet, chosen }: { facet: Facet; chosen: string }) {
  const say = useMessage();
  return (
    <label>
      <span>{say(facet.label)}</span>
      <select name={facet.name} defaultValue={chosen}>
        <option value="">{say('filter.all')}</option>
        {facet.options.map(({ id, text, lang }) => (
          <option key={id} value={id} lang={lang}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
