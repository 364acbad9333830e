import { DesignerArticle } from '../designers/designer-article';
import { articleOf } from './article';

export const DesignerPlace = articleOf(
  (index, id) => index.designers.get(id),
  (designer, actions) => <DesignerArticle designer={designer} actions={actions} />,
);
