import { WORDS } from '../options';
import { galleryError } from './error';
import { connectGallery } from './gallery';
import type { Gallery, GalleryError, GalleryEvent, HemicycleEmbedElement } from './public';

/** Attributes that become options of the embed page, under the same names. */
const OPTIONS = [
  ...Object.keys(WORDS),
  ...['links', 'paper', 'ink', 'accent', 'logo', 'lang', 'hour', 'note', 'stop', 'view', 'beside'],
];
/** What the frame may ask the browser for, each by a button in it. */
const FEATURES = 'fullscreen; autoplay; clipboard-write; gamepad; web-share; xr-spatial-tracking';
/** The frame is made when it is this near to the window. */
const NEAR = '60%';
/** Heights that a list may ask for, pixels. */
const HEIGHTS = [200, 20_000] as const;

/* Set by script and not in a style element, which a strict policy of the page would forbid. */
const STYLE = `
  :host { display: block; position: relative; aspect-ratio: 16 / 9; min-block-size: 28rem; max-inline-size: 100%; }
  :host([showing="list"]) { aspect-ratio: auto; min-block-size: 0; }
  :host([hidden]) { display: none; }
  :host(:focus) { outline: none; }
  iframe { display: block; inline-size: 100%; block-size: 100%; border: 0; position: absolute; inset: 0; }
  :host([showing="list"]) iframe { position: static; }
`;

/** The address of the frame: that of the element with its options, and who may speak to it. */
function addressOf(element: HTMLElement): string {
  const src = element.getAttribute('src') ?? '';
  if (!URL.canParse(src, document.baseURI))
    throw galleryError('bad-address', `<hemicycle-embed> needs the address of an embed page as src.`);
  const url = new URL(src, document.baseURI);
  for (const name of OPTIONS) {
    const value = element.getAttribute(name);
    if (value !== null) url.searchParams.set(name, value);
  }
  // A page without an origin of its own, such as one in a sandbox, cannot be named.
  if (self.origin.startsWith('http')) url.searchParams.set('host', self.origin);
  return url.href;
}

export class HemicycleEmbed extends HTMLElement implements HemicycleEmbedElement {
  gallery: Gallery | null = null;
  #watching: IntersectionObserver | null = null;
  #root: ShadowRoot | null = null;

  connectedCallback(): void {
    this.#watching = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) this.#begin();
      },
      { rootMargin: NEAR },
    );
    this.#watching.observe(this);
  }

  disconnectedCallback(): void {
    this.#watching?.disconnect();
    this.gallery?.dispose();
    this.gallery = null;
    this.#root?.replaceChildren(document.createElement('slot'));
    this.removeAttribute('showing');
  }

  #begin(): void {
    this.#watching?.disconnect();
    if (this.gallery) return;
    try {
      const frame = this.#makeFrame();
      this.#root ??= this.#makeRoot();
      this.#root.replaceChildren(frame);
      this.gallery = connectGallery(frame);
      this.gallery.on((told) => this.#hear(told, frame));
      this.gallery.connected.catch((error: GalleryError) => this.#fail(error));
    } catch (error) {
      this.#fail(error as GalleryError);
    }
  }

  #makeRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    return root;
  }

  #makeFrame(): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.title = this.getAttribute('title') || this.textContent?.trim() || 'Hemicycle';
    frame.allow = FEATURES;
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    const sandbox = this.getAttribute('sandbox');
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox || 'allow-scripts');
    frame.src = addressOf(this);
    return frame;
  }

  #hear(told: GalleryEvent, frame: HTMLIFrameElement): void {
    const { event, detail } = told;
    if (event === 'size') this.#size(frame, detail);
    // Escape in the frame: the keys are the page's again, where the gallery stands.
    if (event === 'release' && frame.getRootNode() === this.#root && this.#root?.activeElement === frame)
      this.#takeFocus();
    this.dispatchEvent(new CustomEvent('hemicycle', { detail: told, bubbles: true, composed: true }));
  }

  /**
   * Gives the focus to the page at the place of the gallery. It can be focused for that moment only: where it could
   * always be, browsers would leave out the frame in it when somebody goes on with Tab.
   */
  #takeFocus(): void {
    if (!this.hasAttribute('tabindex')) {
      this.tabIndex = -1;
      this.addEventListener('blur', () => this.removeAttribute('tabindex'), { once: true });
    }
    this.focus({ preventScroll: true });
  }

  #size(frame: HTMLIFrameElement, detail: unknown): void {
    const { view, height } = (detail ?? {}) as { view?: unknown; height?: unknown };
    this.setAttribute('showing', view === 'list' || view === 'hall' ? view : 'poster');
    const [least, most] = HEIGHTS;
    const tall = view === 'list' && typeof height === 'number' && Number.isFinite(height);
    frame.style.blockSize = tall ? `${Math.min(most, Math.max(least, Math.ceil(height)))}px` : '';
  }

  #fail(error: GalleryError): void {
    if (error.code === 'disposed') return;
    // What stands in the element for browsers without script stands in for the frame.
    if (error.code === 'bad-address') this.#root?.replaceChildren(document.createElement('slot'));
    console.warn(error.message);
    this.dispatchEvent(new CustomEvent('hemicycle-error', { detail: error, bubbles: true, composed: true }));
  }
}
