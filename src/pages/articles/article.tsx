import type { ComponentType, ReactNode } from 'react';
import type { CatalogIndex } from '#catalog';
import type { Place } from '#visit';
import { UnknownPlace } from '../not-found/unknown-place';
import { useSite } from '../site';

export interface ArticleProps {
  readonly place: Place;
  /** What can be done with the place where the article stands: see it in the hall, look closer. */
  readonly actions?: ReactNode;
}

/** What is read at a place: the body of its page, and of its panel in the hall. */
export type Article = ComponentType<ArticleProps>;

/** The articles that are at hand, by the kind of place. */
export type Articles = Readonly<Partial<Record<Place['kind'], Article>>>;

/** The article of an entry of the catalog, or what is said where there is none of that name. */
export function articleOf<T>(
  find: (index: CatalogIndex, id: string) => T | undefined,
  write: (entry: T, actions: ReactNode) => ReactNode,
): Article {
  return function EntryArticle({ place, actions }) {
    const { index } = useSite().data;
    const id = 'id' in place ? place.id : '';
    const entry = find(index, id);
    return entry === undefined ? <UnknownPlace query={id} /> : write(entry, actions);
  };
}
