import type { CataloguePlace } from '#visit';
import { PlaceLink } from '../parts/place-link';
import { useMessage } from '../text/message';
import styles from './catalogue-list.module.css';
import type { CataloguePart } from './pages';

interface PageLinksProps {
  readonly place: CataloguePlace;
  readonly find: string;
  readonly part: CataloguePart;
}

/** The further pages of the catalogue: the first, the last and those around this one. */
export function PageLinks({ place, find, part: { page, pages } }: PageLinksProps) {
  const say = useMessage();
  if (pages < 2) return null;
  const to = (number: number): CataloguePlace => ({
    kind: 'catalogue',
    ...(place.group ? { group: place.group } : {}),
    ...(number > 1 ? { page: number } : {}),
  });
  const numbers = Array.from({ length: pages }, (_, at) => at + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 2,
  );
  return (
    <nav className={styles['pages']} aria-label={say('catalogue.pages')}>
      {page > 1 && (
        <PlaceLink to={to(page - 1)} find={find} rel="prev">
          {say('catalogue.previous')}
        </PlaceLink>
      )}
      <ol>
        {numbers.map((number, at) => (
          <li key={number} data-gap={number - (numbers[at - 1] ?? 0) > 1 || undefined}>
            <PlaceLink to={to(number)} find={find} current={number === page}>
              {number}
            </PlaceLink>
          </li>
        ))}
      </ol>
      {page < pages && (
        <PlaceLink to={to(page + 1)} find={find} rel="next">
          {say('catalogue.next')}
        </PlaceLink>
      )}
    </nav>
  );
}
