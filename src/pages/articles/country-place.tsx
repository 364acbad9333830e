import { CountryArticle } from '../countries/country-article';
import { articleOf } from './article';

export const CountryPlace = articleOf(
  (index, id) => index.countries.get(id),
  (country, actions) => <CountryArticle country={country} actions={actions} />,
);
