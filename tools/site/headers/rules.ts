import { contentSecurityPolicy, EMBEDS, FRAMED, type PolicyOptions } from './policy';

/** Name and value of each header; the names in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** Headers of every answer. Scripts, models and data may be read from anywhere: a frame in a sandbox has no origin. */
export const EVERYWHERE: Headers = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), midi=(), display-capture=(), browsing-topics=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

/** Files of `assets/` and the folders of `embed.js` are named by their content, so they never change. */
export const CACHING = {
  named: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const;

/** Whether a path below the base is of a file that never changes. */
export const isNamedByContent = (path: string): boolean =>
  /^assets\/.*-[\w-]{8}\.\w+$|^embed\/[0-9a-f]{16}\//.test(path);

/** What a page is sent with besides. */
export const pageHeaders = (path: string, options: PolicyOptions = {}): Headers => ({
  'content-security-policy': `${contentSecurityPolicy(options)}; ${
    path.startsWith(EMBEDS) ? FRAMED.embeds : FRAMED.pages
  }`,
});

/** All headers of one file, by its path below the base and its media type. */
export function headersOf(path: string, contentType: string, options: PolicyOptions = {}): Headers {
  return {
    ...EVERYWHERE,
    'cache-control': isNamedByContent(path) ? CACHING.named : CACHING.other,
    ...(contentType.startsWith('text/html') ? pageHeaders(path, options) : {}),
  };
}
