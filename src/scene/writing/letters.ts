import { within } from '#kit';

/** The two families of the exhibition. */
export type Family = 'serif' | 'sans';

/** How letters look: height of the em in metres. */
export interface Style {
  readonly family: Family;
  readonly weight: 400 | 600;
  readonly size: number;
}

/** A line where it is written: metres from the upper left corner of its surface, baseline at `y`. */
export interface Line extends Style {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** 1 is as strong as letters get there; less is held back. */
  readonly tone: number;
}

/** Width of a text in metres. */
export type Measure = (text: string, style: Style) => number;

/** Height of capital letters by the em, of both families. */
export const CAPITALS = 0.67;

/** The families as style sheets name them, with what stands in for them. */
export const FAMILIES: Readonly<Record<Family, string>> = {
  serif: '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif',
  sans: '"Source Sans 3 Variable", "Source Sans 3", "Segoe UI", system-ui, sans-serif',
};

/** Seconds that a text waits for its fonts before it is written in others. */
const PATIENCE = 3;

/** A canvas is written on in millimetres, scaled: browsers round the widths of letters that are less than a pixel. */
export const MILLIMETRES = 1000;

/** The canvas' own way to say a style. */
export const fontOf = ({ family, weight, size }: Style): string =>
  `${weight} ${size * MILLIMETRES}px ${FAMILIES[family]}`;

/** Measures by a canvas. */
export function createMeasure(context: CanvasRenderingContext2D): Measure {
  return (text, style) => {
    context.font = fontOf(style);
    return context.measureText(text).width / MILLIMETRES;
  };
}

/** Writes lines on a canvas that is scaled to millimetres. */
export function writeLines(context: CanvasRenderingContext2D, lines: readonly Line[]): void {
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  for (const line of lines) {
    context.font = fontOf(line);
    context.globalAlpha = line.tone;
    context.fillText(line.text, line.x * MILLIMETRES, line.y * MILLIMETRES);
  }
  context.globalAlpha = 1;
}

/** Whether the fonts have come, with the letters that are needed, before patience ran out. */
export async function loadFonts(
  letters: string,
  families: readonly Family[] = ['serif', 'sans'],
): Promise<boolean> {
  const styles = families.flatMap((family) =>
    ([400, 600] as const).map((weight) => fontOf({ family, weight, size: 0.032 })),
  );
  try {
    await within(Promise.all(styles.map((font) => document.fonts.load(font, letters))), PATIENCE);
    return true;
  } catch {
    return false;
  }
}
