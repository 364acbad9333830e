/** What differs from site to site in what its pages may do. */
export interface PolicyOptions {
  /** Other exhibitions that `?catalog=` may name: addresses of folders, from which data, pictures and sounds come. */
  readonly catalogs?: readonly string[];
}

/**
 * What a page may do: nothing from another origin, no inline script, and no text that becomes script (Trusted Types).
 * Styles may be inline, because a static host cannot mint nonces; WebAssembly is for the model decoder.
 */
export function contentSecurityPolicy({ catalogs = [] }: PolicyOptions = {}): string {
  const elsewhere = catalogs.map((address) => ` ${address}`).join('');
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self' blob:",
    `connect-src 'self' blob: data:${elsewhere}`,
    `img-src 'self' blob: data:${elsewhere}`,
    `media-src 'self' blob:${elsewhere}`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types hemicycle hemicycle-search',
  ].join('; ');
}

/** Who may show a page in a frame; it counts in a header only. */
export const FRAMED = { pages: "frame-ancestors 'self'", embeds: 'frame-ancestors *' } as const;

/** Pages that are made to be shown elsewhere live below this folder. */
export const EMBEDS = 'embed/';
