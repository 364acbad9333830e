import { formatLinkWish, type LinkWish, parseLinkWish } from './links';
import { formatColour, parseColour } from './theme/colour';
import type { ThemeWish } from './theme/theme';

/** How an embed page is to behave, as its address says it. */
export interface EmbedOptions {
  /** What is seen first; nothing but a poster unless the museum asks for more. */
  readonly start: 'poster' | 'hall' | 'list';
  /** How much of the interface stands around the hall. */
  readonly ui: 'full' | 'minimal' | 'none';
  /** `cooperative`: one finger and the wheel belong to the page around. `auto`: so in a frame, not in full screen. */
  readonly gestures: 'auto' | 'cooperative' | 'greedy';
  readonly motion: 'auto' | 'reduced';
  /** `off`: not even a button for it. Nothing ever sounds unasked. */
  readonly sound: 'on' | 'off';
  readonly links: LinkWish;
  readonly theme: ThemeWish;
  /** Another language than that of the page, by its tag. */
  readonly language?: string;
  /** A picture of the site itself, by its path below the site's root. */
  readonly logo?: string;
  /** The only origin whose pages may speak to the frame. */
  readonly host?: string;
}

export const DEFAULT_OPTIONS: EmbedOptions = {
  start: 'poster',
  ui: 'full',
  gestures: 'auto',
  motion: 'auto',
  sound: 'on',
  links: 'self',
  theme: { scheme: 'auto' },
};

/** The options that are one of a few words. The first is what holds without them. */
export const WORDS = {
  start: ['poster', 'hall', 'list'],
  ui: ['full', 'minimal', 'none'],
  gestures: ['auto', 'cooperative', 'greedy'],
  motion: ['auto', 'reduced'],
  sound: ['on', 'off'],
  scheme: ['auto', 'light', 'dark'],
} as const;

const COLOURS = ['paper', 'ink', 'accent'] as const;
const LONGEST = 200;

/** Reads the query of an embed page. Whatever it does not know or cannot use is as if it were not there. */
export function parseOptions(search: string): EmbedOptions {
  const query = new URLSearchParams(search);
  const word = <Name extends keyof typeof WORDS>(name: Name): (typeof WORDS)[Name][number] =>
    WORDS[name].find((each) => each === query.get(name)) ?? WORDS[name][0];
  const colours = Object.fromEntries(
    COLOURS.flatMap((name) => {
      const colour = parseColour(query.get(name) ?? '');
      return colour ? [[name, formatColour(colour).slice(1)]] : [];
    }),
  );
  const language = query.get('lang') ?? '';
  const logo = query.get('logo') ?? '';
  const host = parseOrigin(query.get('host') ?? '');
  return {
    start: word('start'),
    ui: word('ui'),
    gestures: word('gestures'),
    motion: word('motion'),
    sound: word('sound'),
    links: parseLinkWish(query.get('links') ?? '') ?? DEFAULT_OPTIONS.links,
    theme: { scheme: word('scheme'), ...colours },
    ...(isLanguage(language) ? { language } : {}),
    ...(isPicturePath(logo) ? { logo } : {}),
    ...(host === null ? {} : { host }),
  };
}

/** Writes the options as a query, without what holds anyway: `ui=minimal&links=referrer`. */
export function formatOptions(options: EmbedOptions): string {
  const { theme } = options;
  const query = new URLSearchParams();
  const add = (name: string, value: string | undefined, usual?: string) => {
    if (value !== undefined && value !== usual) query.set(name, value);
  };
  for (const name of ['start', 'ui', 'gestures', 'motion', 'sound'] as const)
    add(name, options[name], WORDS[name][0]);
  add('links', formatLinkWish(options.links), 'self');
  add('scheme', theme.scheme, 'auto');
  for (const name of COLOURS) add(name, theme[name]);
  add('lang', options.language);
  add('logo', options.logo);
  add('host', options.host);
  return query.toString();
}

const isLanguage = (tag: string): boolean => /^[a-z]{2,3}(-[A-Za-z]{2,8})*$/.test(tag) && tag.length <= 35;

/** A picture below the site's root: no host, no scheme, no way up. SVG is shown as a picture, where it runs no script. */
const isPicturePath = (path: string): boolean =>
  path.length <= LONGEST &&
  /^[A-Za-z0-9_][A-Za-z0-9_./-]*\.(avif|jpe?g|png|svg|webp)$/.test(path) &&
  !/(^|\/)\.\.?(\/|$)|\/\//.test(path);

/** `https://museum.example`: an origin and nothing behind it. */
function parseOrigin(text: string): string | null {
  if (text.length > LONGEST || !URL.canParse(text)) return null;
  const { origin, protocol } = new URL(text);
  return /^https?:$/.test(protocol) && origin === text.replace(/\/$/, '') ? origin : null;
}
