import type { Vec2 } from '#kit';
import { CAPITALS, type Line, type Measure, type Style } from '../writing/letters';
import { shorten, wrap, wrapWithin } from '../writing/wrap';

/** What a silk says. */
export interface SilkText {
  /** The stand's number. */
  readonly number: number;
  readonly country: string;
  /** Whose place it is, or that it awaits somebody. */
  readonly name: string;
  readonly awaiting: boolean;
  /** What the picture shows, and what is to be known of it, such as that it is a study. */
  readonly caption: string;
  readonly note: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything on a silk is: metres from its upper left corner. */
export interface SilkLayout {
  /** The strip that is sewn around the rod, in the country's colour. */
  readonly hem: Box;
  readonly picture: Box;
  readonly band: Box;
  /** The hairline between the country and the name. */
  readonly rule: Box;
  /** Dark letters on the pale cloth. */
  readonly dark: readonly Line[];
  /** Pale letters on the band. */
  readonly pale: readonly Line[];
}

/** Share of the cloth above the band. */
const UPPER = 0.62;
/** The cloth that measures below are for, metres; all others are in proportion. */
const WIDTH = 1.3;
/** Em of a name in metres, largest first: the largest has capitals of 0.14. */
const NAME_SIZES = [0.21, 0.195, 0.18, 0.165, 0.15, 0.138, 0.126, 0.115, 0.105];
/** The note that a place awaits its designer is quieter than a name. */
const AWAITING_SIZES = [0.15, 0.138, 0.126, 0.115, 0.105];
const LEADING = 1.06;
/** How small a text may become, by its own size, before it is cut. */
const SMALLEST = 0.7;

/** Lays a silk out: a picture above, below it a band with the country, the stand's number and the name. */
export function layoutSilk(text: SilkText, [width, height]: Vec2, measure: Measure): SilkLayout {
  const unit = width / WIDTH;
  const margin = 0.085 * unit;
  const inner = width - 2 * margin;
  const top = UPPER * height;
  const hem = { x: 0, y: 0, width, height: 0.05 * unit };
  const band = { x: 0, y: top, width, height: height - top };

  const small: Style = { family: 'sans', weight: 400, size: 0.05 * unit };
  const noteLine = top - 0.055 * unit;
  const captionLine = noteLine - 1.25 * small.size;
  const dark = [
    { ...fitOne(text.caption, small, inner, measure), x: margin, y: captionLine, tone: 0.9 },
    { ...fitOne(text.note, small, inner, measure), x: margin, y: noteLine, tone: 0.66 },
  ];
  // The same whatever the caption says: a picture is printed once, words are written in every language.
  const picture = { x: 0, y: hem.height, width, height: captionLine - small.size - hem.height };

  const first = top + 0.085 * unit + CAPITALS * 0.15 * unit;
  const number = { family: 'serif', weight: 400, size: 0.15 * unit } as const;
  const figure = String(text.number);
  const figureWidth = measure(figure, number);
  const country = fitOne(
    text.country,
    { family: 'sans', weight: 600, size: 0.102 * unit },
    inner - figureWidth - 0.06 * unit,
    measure,
  );
  const rule = { x: margin, y: first + 0.055 * unit, width: inner, height: 0.005 * unit };
  const nameBox = {
    x: margin,
    y: rule.y + 0.075 * unit,
    width: inner,
    height: height - 0.075 * unit - (rule.y + 0.075 * unit),
  };
  return {
    hem,
    picture,
    band,
    rule,
    dark: dark.filter(({ text: said }) => said !== ''),
    pale: [
      { ...country, x: margin, y: first, tone: 0.92 },
      { ...number, text: figure, x: width - margin - figureWidth, y: first, tone: 0.92 },
      ...layoutName(text, nameBox, unit, measure),
    ],
  };
}

/** The name as large as fits on two lines, else on three, else cut. */
function layoutName({ name, awaiting }: SilkText, box: Box, unit: number, measure: Measure): Line[] {
  const sizes = awaiting ? AWAITING_SIZES : NAME_SIZES;
  const styleOf = (size: number): Style => ({
    family: 'serif',
    weight: awaiting ? 400 : 600,
    size: size * unit,
  });
  const attempt = (most: number): { style: Style; lines: string[] } | undefined => {
    for (const size of sizes) {
      const style = styleOf(size);
      const lines = wrap(name, (part) => measure(part, style) <= box.width);
      const fits = lines.every((line) => measure(line, style) <= box.width);
      const deep = (CAPITALS + (lines.length - 1) * LEADING + 0.22) * style.size;
      if (fits && lines.length <= most && deep <= box.height) return { style, lines };
    }
    return undefined;
  };
  const last = styleOf(sizes[sizes.length - 1] ?? 0);
  const { style, lines } = attempt(2) ??
    attempt(3) ?? { style: last, lines: wrapWithin(name, 3, (part) => measure(part, last) <= box.width) };
  const first = box.y + CAPITALS * style.size;
  return lines.map((line, at) => ({
    ...style,
    text: line,
    x: box.x,
    y: first + at * LEADING * style.size,
    tone: awaiting ? 0.88 : 1,
  }));
}

/** A text on one line: smaller where it must be, cut where that is not enough. */
function fitOne(text: string, style: Style, width: number, measure: Measure): Style & { text: string } {
  const wide = measure(text, style);
  const size = style.size * Math.min(1, Math.max(SMALLEST, width / wide));
  const fitted = { ...style, size };
  return { ...fitted, text: shorten(text, (part) => measure(part, fitted) <= width * 1.0001) };
}
