import article from '../parts/article.module.css';
import { Heading } from '../text/heading';
import { useMessage } from '../text/message';
import { CatalogueList } from './catalogue-list';

/** The whole exhibition as a list. */
export function CataloguePage() {
  const say = useMessage();
  return (
    <article className={article['article']}>
      <Heading className={article['title']}>{say('catalogue.title')}</Heading>
      <p className={article['lead']}>{say('catalogue.lead')}</p>
      <CatalogueList />
    </article>
  );
}
