import { AwaitingStand } from '../designers/awaiting-stand';
import { DesignerArticle } from '../designers/designer-article';
import { articleOf } from './article';

/** A designer, or a place that awaits one. */
export const DesignerPlace = articleOf(
  (index, id) => {
    const designer = index.designers.get(id);
    const stand = index.awaitingStand(id);
    return designer ? { designer } : stand && { stand };
  },
  (found, actions) =>
    'designer' in found ? (
      <DesignerArticle designer={found.designer} actions={actions} />
    ) : (
      <AwaitingStand stand={found.stand} actions={actions} />
    ),
);
