/** Everything may be read. Where the pages are listed can be said only in full addresses. */
export const robotsTxt = (origin?: string): string =>
  ['User-agent: *', 'Allow: /', ...(origin ? ['', `Sitemap: ${origin}sitemap.xml`] : []), ''].join('\n');
