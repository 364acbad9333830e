import './styles';

export { AboutArticle } from './about/about-article';
export { CatalogueList } from './catalogue/catalogue-list';
export { CountryArticle } from './countries/country-article';
export { DesignerArticle } from './designers/designer-article';
export { SitePage } from './frame/site-page';
export { GlossaryArticle } from './glossary/glossary-article';
export { HallShell } from './hall/hall-shell';
export { headOf, type PageHead } from './head/head';
export { interfaceLanguages, loadMessages } from './messages/load';
export { PageNotFound } from './not-found/page-not-found';
export { allPlaces } from './places';
export { ProgrammeArticle } from './programme/programme-article';
export type { LinkOptions, PagesData, Site } from './site';
export { TourArticle } from './tours/tour-article';
export { WorkArticle } from './works/work-article';
