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

/** Whether this is the page that a host shows for an address that is none. */
export function isUnknownAddress(): boolean {
  return document.documentElement.dataset['unknown'] !== undefined;
}
