import { WORDS } from '../options';
import { isHere } from '../protocol';
import { galleryError } from './error';
import { connectGallery } from './gallery';
import { createNotice } from './notice';
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
  [role="alert"] ~ iframe { visibility: hidden; }
  [role="alert"] { position: absolute; inset: 0; display: grid; place-content: center; justify-items: center; gap: 1rem;
    padding: 1.5rem; border: 1px solid; text-align: center; overflow: auto; overflow-wrap: anywhere; }
  [role="alert"] a, button { font: inherit; color: inherit; min-block-size: 2.75rem; line-height: 2.75rem; }
  button { padding-inline: 1.25rem; border: 1px solid; background: none; cursor: pointer; line-height: inherit; }
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
  /** Waits for a frame that has been given up. */
  #waiting: AbortController | null = null;
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
    this.#waiting?.abort();
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
      this.#connect(frame);
    } catch (error) {
      this.#fail(error as GalleryError);
    }
  }

  #connect(frame: HTMLIFrameElement): void {
    const gallery = connectGallery(frame);
    this.gallery = gallery;
    gallery.on((told) => this.#hear(told, frame));
    gallery.connected.catch((error: GalleryError) => {
      const settled = this.#fail(error);
      if (error.code === 'no-answer' && !settled) this.#standIn(frame, gallery);
    });
  }

  /** Puts a notice in the place of a frame that has not answered, until it does or the visitor has it tried again. */
  #standIn(frame: HTMLIFrameElement, { dispose }: Gallery): void {
    const settings = { title: this.getAttribute('title') ?? '', address: frame.src };
    const end = (): void => {
      dispose();
      this.#waiting?.abort();
      notice.remove();
    };
    const notice = createNotice(this, settings, () => {
      this.#takeFocus();
      end();
      this.gallery = null;
      this.#begin();
    });
    const onMessage = ({ source, data }: MessageEvent): void => {
      if (source !== frame.contentWindow || !isHere(data)) return;
      // It was only slow.
      end();
      this.#connect(frame);
    };
    this.#waiting = new AbortController();
    addEventListener('message', onMessage, { signal: this.#waiting.signal });
    frame.before(notice);
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

  /** @returns whether the page looks after it by itself */
  #fail(error: GalleryError): boolean {
    if (error.code === 'disposed') return true;
    // What stands in the element for browsers without script stands in for the frame.
    if (error.code === 'bad-address') this.#root?.replaceChildren(document.createElement('slot'));
    console.warn(error.message);
    const told = { detail: error, bubbles: true, composed: true, cancelable: true };
    return !this.dispatchEvent(new CustomEvent('hemicycle-error', told));
  }
}
