import { BLACK, type Colour, contrast, formatColour, mixColours, parseColour, WHITE } from './colour';

export type Scheme = 'light' | 'dark';

/** What a museum wishes; missing for the exhibition's own. */
export interface ThemeWish {
  readonly scheme: 'auto' | Scheme;
  readonly paper?: string;
  readonly ink?: string;
  readonly accent?: string;
}

/** The colours that a page is drawn with, as `tokens.css` has them. */
export const OWN_COLOURS: Readonly<Record<Scheme, Readonly<Record<string, string>>>> = {
  light: {
    '--paper': '#f6f3ec',
    '--plate': '#fcfaf5',
    '--shade': '#ebe6da',
    '--ink': '#211e19',
    '--ink-soft': '#5b554a',
    '--rule': '#dcd5c6',
    '--rule-strong': '#8a816e',
    '--deep': '#23344f',
    '--deep-strong': '#16233a',
    '--deep-text': '#23344f',
    '--on-deep': '#fbf8f1',
    '--brass': '#8c6a2b',
    '--focus': '#1f5fa8',
    '--focus-gap': '#fff',
  },
  dark: {
    '--paper': '#191714',
    '--plate': '#211f1b',
    '--shade': '#2a2722',
    '--ink': '#efe9dc',
    '--ink-soft': '#b9b0a0',
    '--rule': '#3b3730',
    '--rule-strong': '#787163',
    '--deep': '#c9d6ec',
    '--deep-strong': '#fff',
    '--deep-text': '#c9d6ec',
    '--on-deep': '#16233a',
    '--brass': '#c7a462',
    '--focus': '#8ebcf5',
    '--focus-gap': '#000',
  },
};

/** What text needs against its ground, and what a mark or the edge of a control needs (WCAG 2.2 AA). */
const TEXT = 4.5;
const MARK = 3;

/**
 * The custom properties of a theme; empty when the exhibition's own are to stay. Wishes that could not be read by
 * everybody are not followed: a given ink that does not stand out is replaced by black or white, an accent that does not
 * is left out.
 */
export function resolveTheme(wish: ThemeWish, preferred: Scheme): Readonly<Record<string, string>> {
  const scheme = wish.scheme === 'auto' ? preferred : wish.scheme;
  const own = OWN_COLOURS[scheme];
  const given = (name: 'paper' | 'ink' | 'accent') => parseColour(wish[name] ?? '');
  const wished = { paper: given('paper'), ink: given('ink'), accent: given('accent') };
  if (!wished.paper && !wished.ink && !wished.accent) return wish.scheme === 'auto' ? {} : own;
  const ownColour = (name: string) => parseColour(own[name] ?? '') ?? BLACK;

  const paper = wished.paper ?? ownColour('--paper');
  const ink = readable(wished.ink ?? ownColour('--ink'), paper);
  // Plates lie further from the ink than the paper does, so that words on them only gain.
  const away = contrast(paper, BLACK) > contrast(ink, BLACK) ? WHITE : BLACK;
  const plate = mixColours(paper, away, 0.35);
  const shade = firstThat((ground) => contrast(ink, ground) >= TEXT, mixColours(paper, ink, 0.07), paper);
  const grounds = [paper, plate, shade];
  const standsOut = (colour: Colour, least: number) =>
    grounds.every((ground) => contrast(colour, ground) >= least);
  const soft = firstThat((colour) => standsOut(colour, TEXT), mixColours(ink, paper, 0.25), ink);

  const deep = firstThat((colour) => standsOut(colour, MARK), wished.accent ?? ownColour('--deep'), ink);
  const deepText = firstThat((colour) => standsOut(colour, TEXT), deep, ink);
  const onDeep = contrast(deep, WHITE) >= contrast(deep, BLACK) ? WHITE : BLACK;
  const strong = firstThat(
    (colour) => contrast(colour, onDeep) >= TEXT,
    mixColours(deep, onDeep === WHITE ? BLACK : WHITE, 0.3),
    deep,
  );
  return Object.fromEntries(
    Object.entries({
      '--paper': paper,
      '--plate': plate,
      '--shade': shade,
      '--ink': ink,
      '--ink-soft': soft,
      '--rule': mixColours(paper, ink, 0.15),
      '--rule-strong': firstThat((colour) => standsOut(colour, MARK), mixColours(paper, ink, 0.45), soft),
      '--deep': deep,
      '--deep-strong': strong,
      '--deep-text': deepText,
      '--on-deep': onDeep,
      '--brass': firstThat((colour) => standsOut(colour, TEXT), ownColour('--brass'), deepText),
      '--focus': firstThat((colour) => standsOut(colour, MARK), ownColour('--focus'), ink),
      '--focus-gap': paper,
    }).map(([name, colour]) => [name, formatColour(colour)]),
  );
}

/** The colour itself where it can be read on the ground, else black or white, of which one always can. */
function readable(colour: Colour, ground: Colour): Colour {
  if (contrast(colour, ground) >= TEXT) return colour;
  return contrast(BLACK, ground) >= contrast(WHITE, ground) ? BLACK : WHITE;
}

const firstThat = (holds: (colour: Colour) => boolean, wish: Colour, otherwise: Colour): Colour =>
  holds(wish) ? wish : otherwise;
