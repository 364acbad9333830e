/**
 * Every page carries, in `<html data-base>`, the way from itself up to the site's root (`../../`), so that one build
 * works below any path of any host.
 */
export function siteBase(): string {
  return new URL(document.documentElement.dataset['base'] ?? './', location.href).pathname;
}

/** The way up as it is written in the static page: what its links begin with. */
export function staticBase(): string {
  return document.documentElement.dataset['base'] ?? './';
}

/** The site's full address, if the build was told one. */
export function toldAddress(): string | undefined {
  return document.documentElement.dataset['site'];
}

/** The site's full address: the one that the build was told, so that links lead there from copies and previews as well. */
export function siteAddress(): string {
  return toldAddress() ?? new URL(siteBase(), location.href).href;
}

/** The part of a large exhibition that the page was written from; none where the exhibition is one file. */
export function partOfPage(): string | undefined {
  return document.documentElement.dataset['part'];
}

/** The language of the exhibition's texts that the page loads; none where it loads all that there are. */
export function textsOfPage(): string | undefined {
  return document.documentElement.dataset['texts'];
}

/** The file of the building, where the page names it. */
export function venueOfPage(): string | undefined {
  return document.documentElement.dataset['venue'];
}

/** Whether this is the page that a host shows for an address that is none. */
export function isUnknownAddress(): boolean {
  return document.documentElement.dataset['unknown'] !== undefined;
}

/** Origins whose exhibitions may be shown here as well, as the build was told. */
export function allowedOrigins(): readonly string[] {
  return (document.documentElement.dataset['catalogs'] ?? '').split(' ').filter(Boolean);
}

/** The work that the page is about, by the page's address; undefined for any other page. */
export function workOfPage(): string | undefined {
  return /\/works\/([^/]+)\/(?:index\.html)?$/.exec(location.pathname)?.[1];
}
