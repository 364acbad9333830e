import { Parser } from 'htmlparser2';

/** Something wrong with a file of the site. */
export interface Fault {
  /** Below the site's root. */
  readonly file: string;
  readonly code: string;
  /** A sentence that says what is wrong. */
  readonly message: string;
}

export interface ImageFacts {
  readonly source: string;
  readonly alt: string | undefined;
  readonly sized: boolean;
}

/** What there is to check of a page, and no more: a large site has many. */
export interface PageFacts {
  /** The file, below the site's root. */
  readonly file: string;
  readonly bytes: number;
  readonly language: string | undefined;
  readonly titles: readonly string[];
  readonly headings: number;
  /** By name or property, as often as they are there. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly canonicals: readonly string[];
  readonly alternates: readonly { readonly language: string; readonly href: string }[];
  /** Everything that a browser would follow or fetch. */
  readonly addresses: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly images: readonly ImageFacts[];
  /** Blocks of JSON-LD, as they are written. */
  readonly data: readonly string[];
}

/** Attributes that hold one address. */
const ADDRESSES = ['href', 'src', 'poster', 'data-to'];
/** Metas whose content is one. */
const PICTURES = new Set(['og:image', 'og:url']);

/**
 * A text by itself. What a parser cuts out of a page keeps the whole page in memory for as long as it is kept, and of a large
 * site there are hundreds of thousands.
 */
export const detached = (text: string): string => Buffer.from(text).toString();

/** Reads what is to be checked of one page's HTML; what is kept longer than the page should be `detached`, or is. */
export function readPage(file: string, html: string): PageFacts {
  const metas = new Map<string, string[]>();
  const facts = {
    titles: [] as string[],
    canonicals: [] as string[],
    alternates: [] as { language: string; href: string }[],
    addresses: new Set<string>(),
    ids: new Set<string>(),
    images: [] as ImageFacts[],
    data: [] as string[],
    headings: 0,
    language: undefined as string | undefined,
  };
  let text: string[] | undefined;
  const opened = (name: string, attributes: Record<string, string>) => {
    for (const key of ADDRESSES) if (attributes[key] !== undefined) facts.addresses.add(attributes[key]);
    for (const source of (attributes['srcset'] ?? '').split(/,\s+/)) {
      const [address] = source.trim().split(/\s+/);
      if (address) facts.addresses.add(address);
    }
    if (attributes['id']) facts.ids.add(attributes['id']);
    if (name === 'html' && attributes['lang']) facts.language = detached(attributes['lang']);
    if (name === 'h1') facts.headings += 1;
    if (name === 'img') {
      const sized = Boolean(attributes['width'] && attributes['height']);
      facts.images.push({ source: attributes['src'] ?? '', alt: attributes['alt'], sized });
    }
    if (name === 'meta') {
      const key = attributes['name'] ?? attributes['property'] ?? attributes['http-equiv'] ?? '';
      const content = attributes['content'] ?? '';
      metas.set(key, [...(metas.get(key) ?? []), detached(content)]);
      if (PICTURES.has(key)) facts.addresses.add(content);
    }
    const href = attributes['href'] ?? '';
    if (name === 'link' && attributes['rel'] === 'canonical') facts.canonicals.push(detached(href));
    if (name === 'link' && attributes['rel'] === 'alternate' && attributes['hreflang'])
      facts.alternates.push({ language: detached(attributes['hreflang']), href: detached(href) });
    if (name === 'title' || (name === 'script' && attributes['type'] === 'application/ld+json')) text = [];
  };
  const parser = new Parser({
    onopentag: opened,
    ontext: (part) => text?.push(part),
    onclosetag(name) {
      if (!text) return;
      if (name === 'title') facts.titles.push(detached(text.join('')));
      else if (name === 'script') facts.data.push(text.join(''));
      text = undefined;
    },
  });
  parser.end(html);
  return { file, bytes: Buffer.byteLength(html), metas, ...facts };
}

/** Whether search engines are asked to leave a page out: it is no page of the exhibition. */
export const isHidden = ({ metas }: Pick<PageFacts, 'metas'>): boolean =>
  metas.get('robots')?.some((content) => content.includes('noindex')) ?? false;
