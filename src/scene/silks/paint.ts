import type { Vec2 } from '#kit';
import { type Line, MILLIMETRES, writeLines } from '../writing/letters';
import type { SilkCell } from './cells';
import type { Box, SilkLayout } from './layout';
import { printOnCloth } from './print';

/** Undyed silk, as it is seen: 0 to 255. */
const CLOTH = [244, 232, 209] as const;
const INK = '#2b2722';
const PALE = '#f6efe2';
/** Metres that colours reach beyond the cloth into the space between cells. */
const BLEED = 0.02;

const css = ([red, green, blue]: readonly [number, number, number]): string => `rgb(${red} ${green} ${blue})`;

/** How a silk is painted. */
export interface SilkPaint {
  readonly cell: SilkCell;
  readonly size: Vec2;
  /** The country's colour. */
  readonly accent: string;
  readonly layout: SilkLayout;
}

/**
 * Paints everything but the picture, as often as the language changes.
 * @param printed whether the picture is there; before that, the cloth above is plain
 */
export function paintWords(context: CanvasRenderingContext2D, paint: SilkPaint, printed: boolean): void {
  const { hem, picture, band, rule, dark, pale } = paint.layout;
  const strip = printed ? picture.y + picture.height : hem.height;
  enterCell(context, paint);
  fill(context, { ...hem, y: -BLEED, height: hem.height + BLEED }, paint.accent);
  fill(context, { ...band, y: strip, height: band.y - strip }, printed ? css(CLOTH) : paint.accent);
  fill(context, { ...band, height: band.height + BLEED }, paint.accent);
  weave(context, { ...band, y: strip, height: band.y + band.height - strip });
  if (printed) write(context, dark, INK);
  context.globalAlpha = 0.5;
  context.fillStyle = PALE;
  fillBox(context, rule);
  write(context, pale, PALE);
  context.restore();
}

/** The picture, printed on the cloth as large as it fits. */
export function paintPicture(context: CanvasRenderingContext2D, paint: SilkPaint, still: ImageBitmap): void {
  const { picture, band } = paint.layout;
  const pixels = (1.5 * picture.height * paint.cell.height) / paint.size[1];
  const print = printed(still, Math.min(still.height, Math.round(pixels)));
  enterCell(context, paint);
  // Down to the band: below the caption no other colour shall look through at the picture's edge.
  fill(context, { ...picture, height: band.y - picture.y }, css(CLOTH));
  if (print) {
    const scale = Math.min(picture.width / print.width, picture.height / print.height) * MILLIMETRES;
    const [wide, high] = [print.width * scale, print.height * scale];
    const x = (picture.x + picture.width / 2) * MILLIMETRES - wide / 2;
    const y = (picture.y + picture.height / 2) * MILLIMETRES - high / 2;
    context.imageSmoothingQuality = 'high';
    context.drawImage(print, x, y, wide, high);
    print.width = 0;
  }
  weave(context, picture);
  context.restore();
}

function printed(still: ImageBitmap, height: number): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round((height * still.width) / still.height));
  canvas.height = Math.max(1, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(still, 0, 0, canvas.width, canvas.height);
  const picture = context.getImageData(0, 0, canvas.width, canvas.height);
  printOnCloth(picture.data, canvas.width, canvas.height, CLOTH);
  context.putImageData(picture, 0, 0);
  return canvas;
}

/** Thicker threads here and there, as in hand-woven silk. */
function weave(context: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
  for (let at = 0; at < height; at += 0.011) {
    const chance = Math.abs(Math.sin((at + y) * 1471.3 + x * 91.7) * 43758.5453) % 1;
    context.fillStyle = chance > 0.5 ? '#fff' : '#000';
    context.globalAlpha = 0.008 + 0.03 * Math.abs(chance - 0.5);
    fillBox(context, { x: x - BLEED, y: y + at, width: width + 2 * BLEED, height: 0.004 + 0.006 * chance });
  }
  context.globalAlpha = 1;
}

/** Scales to millimetres of the cloth, clipped to its cell and half the space around it. */
function enterCell(context: CanvasRenderingContext2D, { cell, size: [width, height] }: SilkPaint): void {
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.beginPath();
  context.rect(cell.x - 4, cell.y - 4, cell.width + 8, cell.height + 8);
  context.clip();
  context.translate(cell.x, cell.y);
  context.scale(cell.width / width / MILLIMETRES, cell.height / height / MILLIMETRES);
}

function fill(context: CanvasRenderingContext2D, { x, y, width, height }: Box, colour: string): void {
  context.fillStyle = colour;
  fillBox(context, { x: x - BLEED, y, width: width + 2 * BLEED, height });
}

const fillBox = (context: CanvasRenderingContext2D, { x, y, width, height }: Box): void =>
  context.fillRect(x * MILLIMETRES, y * MILLIMETRES, width * MILLIMETRES, height * MILLIMETRES);

function write(context: CanvasRenderingContext2D, lines: readonly Line[], colour: string): void {
  context.fillStyle = colour;
  writeLines(context, lines);
}
