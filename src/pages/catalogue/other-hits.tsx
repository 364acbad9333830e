import type { SearchHit } from '#catalog';
import { PlaceLink } from '../parts/place-link';
import { useSite } from '../site';
import { chromeLanguage } from '../text/localized';
import { useMessage } from '../text/message';
import styles from './catalogue-list.module.css';

/** Something other than a work that a search leads to. */
export type OtherHit = SearchHit & { readonly kind: Exclude<SearchHit['kind'], 'work'> };

export const isOther = (hit: SearchHit): hit is OtherHit => hit.kind !== 'work';

/** So many of each search are offered: works are what the catalogue is for. */
const MOST = 6;

const glossary = { kind: 'glossary' } as const;

/** Designers, countries and words of the glossary that a search leads to. */
export function OtherHits({ hits }: { hits: readonly OtherHit[] }) {
  const site = useSite();
  const say = useMessage();
  if (hits.length === 0) return null;
  return (
    <ul className={styles['others']} aria-label={say('search.others')}>
      {hits.slice(0, MOST).map(({ kind, id, title, titleLanguage }) => (
        <li key={`${kind} ${id}`}>
          <PlaceLink {...(kind === 'term' ? { to: glossary, part: `term-${id}` } : { to: { kind, id } })}>
            <span lang={titleLanguage === chromeLanguage(site) ? undefined : titleLanguage}>{title}</span>
          </PlaceLink>{' '}
          <small>{say(`search.${kind}`)}</small>
        </li>
      ))}
    </ul>
  );
}
