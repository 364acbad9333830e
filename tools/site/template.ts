import type { RenderedPage } from '../../src/app/prerender';

/**
 * What a page may do: nothing from another origin, no inline script. Styles may be inline, because a static host
 * cannot mint nonces; WebAssembly is for the model decoder.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "connect-src 'self' blob: data:",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "frame-src 'none'",
].join('; ');

/** Text for an attribute or an element. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const meta = (name: string, content: string) => `<meta name="${name}" content="${escapeHtml(content)}" />`;
const property = (name: string, content: string) =>
  `<meta property="${name}" content="${escapeHtml(content)}" />`;

interface HeadOptions {
  /** `https://host/path/`, when the site knows where it will live. */
  readonly origin?: string;
  readonly siteName: string;
}

/** The head of a page: what a link to it carries. Without a known origin, addresses are relative. */
export function headOfPage(page: RenderedPage, { origin, siteName }: HeadOptions): string {
  const { head, up } = page;
  const to = (path: string) => (origin ? origin + path : up + path || './');
  return [
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />`,
    `<title>${escapeHtml(head.title)}</title>`,
    meta('description', head.description),
    ...(head.robots ? [meta('robots', head.robots)] : []),
    ...(origin ? [`<link rel="canonical" href="${origin}${page.path}" />`] : []),
    ...page.alternates.map(
      ({ language, path }) => `<link rel="alternate" hreflang="${language}" href="${to(path)}" />`,
    ),
    `<link rel="icon" type="image/svg+xml" href="${up}favicon.svg" />`,
    meta('color-scheme', 'light dark'),
    property('og:type', 'website'),
    property('og:site_name', siteName),
    property('og:title', head.title),
    property('og:description', head.description),
    property('og:locale', page.language),
    ...(origin ? [property('og:url', origin + page.path)] : []),
    ...(head.image
      ? [
          property('og:image', to(head.image)),
          property('og:image:width', '1200'),
          property('og:image:height', '630'),
          property('og:image:type', 'image/jpeg'),
          property('og:image:alt', head.imageAlt ?? head.title),
        ]
      : []),
    meta('twitter:card', 'summary_large_image'),
  ].join('\n    ');
}

interface FillOptions {
  readonly language: string;
  /** The way from the page to the site's root, `../../`; or the base path itself. */
  readonly up: string;
  readonly head: string;
  readonly body: string;
  /** The page for an address that is none. */
  readonly unknown?: boolean;
}

/** Puts a page into the built `index.html`, whose own links are relative to the root. */
export function fillTemplate(
  template: string,
  { language, up, head, body, unknown = false }: FillOptions,
): string {
  return template
    .replace(/<html[^>]*>/, `<html lang="${language}" data-base="${up}"${unknown ? ' data-unknown' : ''}>`)
    .replaceAll(/(src|href)="\.\//g, `$1="${up}`)
    .replace('<!--head-->', () => head)
    .replace('<!--body-->', () => body);
}
