import { useDeferredValue, useMemo } from 'react';
import { PlaceLink } from '../parts/place-link';
import spoken from '../parts/spoken.module.css';
import { type OpenedSearch, useSite } from '../site';
import { chromeLanguage } from '../text/localized';
import { useMessage } from '../text/message';
import { useInPanel } from '../text/panel-context';
import styles from './catalogue-list.module.css';
import { useHits } from './use-hits';
import { useSettled } from './use-settled';

/** So many are listed: who looks for more has the catalogue. */
const MOST = 24;

/**
 * Works of other wings that a search in the hall leads to: each is a way into the hall of its own wing, to where it stands.
 * Nothing outside of the hall, where everything is listed anyway.
 */
export function ElsewhereHits({ query }: { query: string }) {
  const { language, openFurther } = useSite();
  const open = useMemo(() => openFurther && (() => openFurther(language)), [openFurther, language]);
  return useInPanel() && open && query !== '' ? <Elsewhere key={language} query={query} open={open} /> : null;
}

interface ElsewhereProps {
  readonly query: string;
  /** Makes ready the search through all wings. */
  readonly open: () => Promise<OpenedSearch>;
}

function Elsewhere({ query, open }: ElsewhereProps) {
  const site = useSite();
  const { language } = site;
  const say = useMessage();
  const { hits } = useHits(useDeferredValue(query), language, open);
  const found = (hits ?? []).filter(({ kind, id }) => kind === 'work' && !site.data.index.works.has(id));
  const count = say('search.elsewhere', { count: found.length });
  const told = useSettled(found.length === 0 ? '' : count);
  return (
    <>
      <p role="status" className={spoken['spoken']}>
        {told}
      </p>
      {found.length > 0 && (
        <section data-elsewhere="" aria-label={count}>
          <p>{count}</p>
          <ul className={styles['others']}>
            {found.slice(0, MOST).map(({ id, title, titleLanguage }) => (
              <li key={id}>
                <PlaceLink to={{ kind: 'work', id }} mode="hall">
                  <span lang={titleLanguage === chromeLanguage(site) ? undefined : titleLanguage}>
                    {title}
                  </span>
                </PlaceLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
