import type { ArticleProps } from '../articles/article';
import article from '../parts/article.module.css';
import { Heading } from '../text/heading';
import { useMessage } from '../text/message';
import { CatalogueList } from './catalogue-list';
import { catalogueTitle } from './title';

/** The whole exhibition as a list, in one or put together; the page and the panel of the catalogue. */
export function CataloguePage({ place }: ArticleProps) {
  const say = useMessage();
  const here = place.kind === 'catalogue' ? place : ({ kind: 'catalogue' } as const);
  return (
    <article className={article['article']}>
      <Heading className={article['title']}>{say(catalogueTitle(here.group))}</Heading>
      <p className={article['lead']}>{say('catalogue.lead')}</p>
      <CatalogueList place={here} />
    </article>
  );
}
