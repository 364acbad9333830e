import type { RenderedPage } from '../../src/app/prerender';
import { PAPER } from './colours';
import { contentSecurityPolicy } from './headers/policy';
import { localeOf, territoryOf } from './locale';
import { escapeHtml } from './template';

const meta = (name: string, content: string) => `<meta name="${name}" content="${escapeHtml(content)}" />`;
const property = (name: string, content: string) =>
  `<meta property="${name}" content="${escapeHtml(content)}" />`;
const link = (attributes: Readonly<Record<string, string | undefined>>) =>
  `<link ${Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escapeHtml(value)}"`]))
    .join(' ')} />`;

/** A file that says the same as the page to machines of some kind. */
export interface OtherForm {
  /** `alternate` says the same as the page, `describedby` tells of it among other things. */
  readonly rel: 'alternate' | 'describedby';
  readonly type: string;
  /** Below the site's root. */
  readonly path: string;
  readonly title: string;
}

export interface HeadOptions {
  /** `https://host/path/`, when the site knows where it will live. */
  readonly origin?: string | undefined;
  readonly siteName: string;
  /** Other exhibitions that may be shown here: addresses of their folders. */
  readonly catalogs?: readonly string[];
  /** The web manifest in the language of the page, below the site's root. */
  readonly webManifest: string;
  readonly otherForms?: readonly OtherForm[];
  /** What the page says of itself in schema.org's words. */
  readonly graph?: object;
}

/** The head of a page: what a link to it carries. Without a known origin, addresses are relative. */
export function headOfPage(page: RenderedPage, options: HeadOptions): string {
  const { head, up } = page;
  const { origin, otherForms = [], graph } = options;
  const to = (path: string) => (origin ? origin + path : up + path);
  return [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(options)}" />`,
    `<title>${escapeHtml(head.title)}</title>`,
    meta('description', head.description),
    ...(head.robots ? [meta('robots', head.robots)] : []),
    link({ rel: 'canonical', href: to(page.path) }),
    ...languageLinks(page, to),
    ...otherForms.map(({ rel, type, path, title }) => link({ rel, type, href: to(path), title })),
    ...iconLinks(up),
    link({ rel: 'manifest', href: up + options.webManifest }),
    meta('color-scheme', 'light dark'),
    ...(['light', 'dark'] as const).map(
      (scheme) =>
        `<meta name="theme-color" content="${PAPER[scheme]}" media="(prefers-color-scheme: ${scheme})" />`,
    ),
    ...cardOf(page, options),
    ...(graph ? [`<script type="application/ld+json">${dataBlock(graph)}</script>`] : []),
  ].join('\n    ');
}

/** Every language's page names every other and itself, or search engines believe none of them. */
function languageLinks({ alternates }: RenderedPage, to: (path: string) => string): string[] {
  const first = alternates[0];
  return [
    ...alternates.map(({ language, path }) => link({ rel: 'alternate', hreflang: language, href: to(path) })),
    ...(first ? [link({ rel: 'alternate', hreflang: 'x-default', href: to(first.path) })] : []),
  ];
}

/** Icons for tabs, and for home screens, which show no SVG. */
export const iconLinks = (up: string): string[] => [
  link({ rel: 'icon', type: 'image/svg+xml', href: `${up}favicon.svg` }),
  link({ rel: 'alternate icon', sizes: '32x32', href: `${up}favicon.ico` }),
  link({ rel: 'apple-touch-icon', sizes: '180x180', href: `${up}icons/apple-touch-icon.png` }),
];

/** What chats and feeds show of a link: Open Graph, and what Twitter does not take from it. */
export function cardOf(
  page: RenderedPage,
  { origin, siteName }: Pick<HeadOptions, 'origin' | 'siteName'>,
): string[] {
  const { head, up } = page;
  const to = (path: string) => (origin ? origin + path : up + path);
  const alt = head.imageAlt ?? head.title;
  const own = localeOf(page.language);
  return [
    property('og:type', 'website'),
    property('og:site_name', siteName),
    property('og:title', head.name),
    property('og:description', head.description),
    property('og:locale', own),
    ...page.alternates
      .filter(({ language }) => language !== page.language && territoryOf(language))
      .map(({ language }) => property('og:locale:alternate', localeOf(language))),
    ...(origin ? [property('og:url', to(page.path))] : []),
    ...(head.image
      ? [
          property('og:image', to(head.image)),
          property('og:image:width', '1200'),
          property('og:image:height', '630'),
          property('og:image:type', 'image/jpeg'),
          property('og:image:alt', alt),
          meta('twitter:image:alt', alt),
        ]
      : []),
    meta('twitter:card', 'summary_large_image'),
  ];
}

/** JSON that cannot end the element that it stands in, nor begin a comment in it. */
const dataBlock = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');
