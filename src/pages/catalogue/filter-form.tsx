import { Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { kindTable, type WorkKind } from '#catalog';
import button from '../parts/button.module.css';
import { useSite } from '../site';
import { useSpeak } from '../text/localized';
import { useMessage } from '../text/message';
import { kindLabels } from '../works/kind-labels';
import { type Filter, isFiltering, readFilter } from './filter';
import styles from './search-form.module.css';

interface FilterFormProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/**
 * Search and filters as a plain form. Its fields keep their own values, so that what was typed before the script came
 * is still there after it; `data-live` tells the page's script that this part wants it.
 */
export function FilterForm({ filter, onChange }: FilterFormProps) {
  const { data, hrefOf, visit } = useSite();
  const { catalog } = data;
  const say = useMessage();
  const speak = useSpeak();
  const used = new Set(catalog.works.flatMap(({ materials }) => materials));
  const kinds = Object.keys(kindTable) as WorkKind[];
  const options = {
    country: catalog.countries.map(({ id, name }) => ({ id, ...speak(name) })),
    material: catalog.terms
      .filter(({ id, kind }) => kind === 'material' && used.has(id))
      .map(({ id, term }) => ({ id, ...speak(term) }))
      .sort((a, b) => a.text.localeCompare(b.text)),
    kind: kinds
      .filter((kind) => catalog.works.some((work) => work.kind === kind))
      .map((kind) => ({ id: kind, text: say(kindLabels[kind]), lang: undefined })),
  };
  const form = useRef<HTMLFormElement>(null);
  const read = (fields: FormData) => readFilter((name) => String(fields.get(name) ?? ''));
  const change = (element: HTMLFormElement) => onChange(read(new FormData(element)));
  // What was typed before the script came counts.
  useEffect(() => {
    const typed = form.current && visit ? read(new FormData(form.current)) : null;
    if (typed && isFiltering(typed)) onChange(typed);
  }, [visit]);
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
        {(['country', 'material', 'kind'] as const).map((name) => (
          <label key={name}>
            <span>{say(`filter.${name}`)}</span>
            <select name={name} defaultValue={filter[name]}>
              <option value="">{say('filter.all')}</option>
              {options[name].map(({ id, text, lang }) => (
                <option key={id} value={id} lang={lang}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="submit" className={button['plain']}>
          <Search size={18} aria-hidden="true" />
          {say('search.submit')}
        </button>
      </form>
    </search>
  );
}
