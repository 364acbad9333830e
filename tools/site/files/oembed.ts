import type { RenderedPage } from '../../../src/app/prerender';
import { escapeHtml } from '../template';

/** A static file cannot obey `maxwidth`, so it asks for no more than columns of text commonly have. */
const WIDTH = 640;
const HEIGHT = 360;

interface OembedParts {
  readonly origin: string;
  readonly siteName: string;
  readonly author: string;
}

/**
 * What a site that is given the page's link shows instead of it: the work's embed page, in a frame. The frame stands alone
 * in the HTML, since WordPress takes nothing beside it, and leaves it only what is here.
 */
export function oembedOf({ path, head }: RenderedPage, { origin, siteName, author }: OembedParts) {
  const address = escapeHtml(`${origin}embed/${path}`);
  return {
    version: '1.0',
    type: 'rich',
    title: head.title,
    author_name: author,
    provider_name: siteName,
    provider_url: origin,
    cache_age: 86_400,
    width: WIDTH,
    height: HEIGHT,
    html: `<iframe src="${address}" width="${WIDTH}" height="${HEIGHT}" title="${escapeHtml(head.title)}" loading="lazy" allow="fullscreen; gamepad" allowfullscreen style="border:0"></iframe>`,
    ...(head.image
      ? { thumbnail_url: origin + head.image, thumbnail_width: 1200, thumbnail_height: 630 }
      : {}),
  };
}
