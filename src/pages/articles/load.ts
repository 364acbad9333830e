import type { Place } from '#visit';
import type { Article } from './article';

/** A page that comes alive needs its own article and not those of all the others: they come when they are opened. */
const loaders: Readonly<Record<Place['kind'], () => Promise<Article>>> = {
  home: async () => (await import('../home/home-page')).HomePage,
  catalogue: async () => (await import('../catalogue/catalogue-page')).CataloguePage,
  programme: async () => (await import('../programme/programme-article')).ProgrammeArticle,
  glossary: async () => (await import('../glossary/glossary-article')).GlossaryArticle,
  accessibility: async () => (await import('../accessibility/accessibility-article')).AccessibilityArticle,
  about: async () => (await import('../about/about-article')).AboutArticle,
  work: async () => (await import('./work-place')).WorkPlace,
  designer: async () => (await import('./designer-place')).DesignerPlace,
  country: async () => (await import('./country-place')).CountryPlace,
  tour: async () => (await import('./tour-place')).TourPlace,
};

/** The article of a kind of place. Rejects when its code does not come. */
export const loadArticle = (kind: Place['kind']): Promise<Article> => loaders[kind]();
