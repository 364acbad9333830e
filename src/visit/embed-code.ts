/** What the frame is allowed beyond what every frame is: each of them is asked for by a button inside. */
const FEATURES = 'fullscreen; autoplay; clipboard-write; gamepad; web-share; xr-spatial-tracking';

interface EmbedCode {
  /** The embed page, by its full address. */
  readonly frame: string;
  /** What screen readers say of the frame. */
  readonly title: string;
  /** The page that stands behind it, for whoever sees no frame: full address. */
  readonly page: string;
}

const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The HTML that a museum pastes into its own page. The sizes give way to the page's own styles. */
export function embedCode({ frame, title, page }: EmbedCode): string {
  const name = escapeAttribute(title);
  return [
    `<iframe src="${escapeAttribute(frame)}" title="${name}" loading="lazy"`,
    '  style="width:100%;aspect-ratio:16/9;min-height:360px;border:0"',
    `  referrerpolicy="strict-origin-when-cross-origin" allow="${FEATURES}" allowfullscreen></iframe>`,
    `<p><a href="${escapeAttribute(page)}">${name}</a></p>`,
  ].join('\n');
}
