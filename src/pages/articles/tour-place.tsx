import { TourArticle } from '../tours/tour-article';
import { articleOf } from './article';

export const TourPlace = articleOf(
  (index, id) => index.tours.get(id),
  (tour, actions) => <TourArticle tour={tour} actions={actions} />,
);
