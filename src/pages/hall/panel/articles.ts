/** All articles as a chunk of their own: they come beside the hall. */
export { allArticles } from '../../articles/all';
