import './styles';

export { allArticles } from './articles/all';
export type { Articles } from './articles/article';
export { loadArticle } from './articles/load';
export { EmbedPage } from './embed/embed-page';
export { posterWords } from './embed/poster-words';
export { SitePage } from './frame/site-page';
export { fetchHall, HallShell } from './hall/hall-shell';
export { headOf, type PageHead } from './head/head';
export { heapShare } from './heap-share';
export { type KioskControls, KioskShell } from './kiosk/kiosk-shell';
export { interfaceLanguages, loadMessages } from './messages/load';
export { PageNotFound } from './not-found/page-not-found';
export { PageNotKept } from './offline/page-not-kept';
export { allPlaces } from './places';
export type { Citation } from './share/citation';
export type { FrameSettings, LinkOptions, OpenedSearch, PagesData, Site } from './site';
