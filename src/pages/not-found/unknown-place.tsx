import { SearchForm } from '../catalogue/search-form';
import article from '../parts/article.module.css';
import { PlaceLink } from '../parts/place-link';
import { Heading } from '../text/heading';
import { useMessage } from '../text/message';
import styles from './not-found.module.css';

/** What is shown for a place that does not exist: a sentence, a search and the ways on. */
export function UnknownPlace({ query }: { query: string }) {
  const say = useMessage();
  return (
    <article className={article['article']}>
      <Heading className={article['title']}>{say('not-found.title')}</Heading>
      <p className={article['lead']}>{say('not-found.text')}</p>
      <SearchForm query={query.replaceAll('-', ' ')} />
      <ul className={styles['ways']}>
        <li>
          <PlaceLink to={{ kind: 'home' }}>{say('not-found.home')}</PlaceLink>
        </li>
        <li>
          <PlaceLink to={{ kind: 'catalogue' }}>{say('not-found.works')}</PlaceLink>
        </li>
      </ul>
    </article>
  );
}
