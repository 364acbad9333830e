import { WorkArticle } from '../works/work-article';
import { articleOf } from './article';

export const WorkPlace = articleOf(
  (index, id) => index.works.get(id),
  (work, actions) => <WorkArticle work={work} actions={actions} />,
);
