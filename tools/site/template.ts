/** Text for an attribute or an element. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

interface FillOptions {
  readonly language: string;
  /** Missing for what is written from left to right. */
  readonly direction?: 'ltr' | 'rtl';
  /** The way from the page to the site's root, `../../`; or the base path itself. */
  readonly up: string;
  /** The site's full address, when it is known. */
  readonly site?: string | undefined;
  readonly head: string;
  readonly body: string;
  /** What the page's own script may have to say. */
  readonly words: Readonly<Record<string, string>>;
  /** The part of a large exhibition that the page is of. */
  readonly part?: string;
  /** The language of the exhibition's texts that the page loads; missing where it loads a part or all of them. */
  readonly texts?: string | undefined;
  /** Origins whose exhibitions may be shown as well. */
  readonly catalogs?: readonly string[];
  /** The file of the building, below the site's root: a page's script asks for it before the exhibition has named it. */
  readonly venue?: string;
  /** The page for an address that is none. */
  readonly unknown?: boolean;
}

/** Puts a page into the built `index.html`, whose own links are relative to the root. */
export function fillTemplate(
  template: string,
  {
    language,
    direction,
    up,
    site,
    head,
    body,
    words,
    part,
    texts,
    catalogs = [],
    venue,
    unknown = false,
  }: FillOptions,
): string {
  const attributes = [
    `lang="${language}"`,
    ...(direction === 'rtl' ? ['dir="rtl"'] : []),
    `data-base="${up}"`,
    `data-words="${escapeHtml(JSON.stringify(words))}"`,
    ...(site ? [`data-site="${escapeHtml(site)}"`] : []),
    ...(part ? [`data-part="${part}"`] : []),
    ...(texts ? [`data-texts="${texts}"`] : []),
    ...(catalogs.length > 0 ? [`data-catalogs="${escapeHtml(catalogs.join(' '))}"`] : []),
    ...(venue ? [`data-venue="${escapeHtml(venue)}"`] : []),
    ...(unknown ? ['data-unknown'] : []),
  ].join(' ');
  return template
    .replace(/<html[^>]*>/, `<html ${attributes}>`)
    .replaceAll(/(src|href)="\.\//g, `$1="${up}`)
    .replace('<!--head-->', () => head)
    .replace('<!--body-->', () => body);
}
