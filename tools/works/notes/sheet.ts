import sharp from 'sharp';
import type { WorkNote } from '#catalog';
import { type Drawing, drawModel, type Lens, type Part } from './draw';
import type { NoteModel } from './model';

/** Pixels are drawn so many times as finely a side and then mixed. */
export const FINER = 2;

/** Margin for the labels of the grid, pixels. */
const MARGIN = 34;

/** A note that lies deeper than this behind what is drawn at its place is hidden: metres. */
const HIDDEN = 0.002;

const print = (x: number, y: number, text: string, more = ''): string =>
  `<text x="${x}" y="${y}" ${more}>${text}</text>`;

const line = (x1: number, y1: number, x2: number, y2: number, colour: string, width: number): string =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${colour}" stroke-width="${width}"/>`;

/** Ten by ten lines over a part of the frame, labelled with the frame's own shares. */
function grid(
  { width, height }: { width: number; height: number },
  [left, top, right, bottom]: Part,
): string[] {
  return Array.from({ length: 11 }, (_, step) => {
    const [x, y] = [(step / 10) * width, (step / 10) * height];
    const label = (from: number, to: number): string =>
      Number((from + ((to - from) * step) / 10).toFixed(3)).toString();
    return [
      line(x, 0, x, height, '#0a5', 0.6),
      line(0, y, width, y, '#0a5', 0.6),
      print(x, -8, label(left, right), 'text-anchor="middle"'),
      print(-6, y + 4, label(top, bottom), 'text-anchor="end"'),
    ].join('');
  });
}

/** A numbered cross at every note in the picture; grey where something is before it. */
function crosses(notes: readonly WorkNote[], lens: Lens, { width, depth }: Drawing): string[] {
  return notes.map(({ id, position }, index) => {
    const [x, y, near] = lens.project(position);
    const before = depth[Math.floor(y) * width + Math.floor(x)] ?? Number.NEGATIVE_INFINITY;
    const colour = before - near > HIDDEN ? '#888' : '#e0f';
    const [px, py] = [x / FINER, y / FINER];
    return [
      line(px - 9, py, px + 9, py, colour, 2),
      line(px, py - 9, px, py + 9, colour, 2),
      print(
        px + 8,
        py - 8,
        `${index + 1} ${id}`,
        `fill="${colour}" font-weight="bold" stroke="#fff" stroke-width="3" paint-order="stroke"`,
      ),
    ].join('');
  });
}

/** A picture of a model with its notes as PNG; with a grid when a part of a frame is given. */
export async function drawSheet(
  model: NoteModel,
  lens: Lens,
  notes: readonly WorkNote[],
  part?: Part,
): Promise<Buffer> {
  const drawing = drawModel(model, lens);
  const size = { width: Math.ceil(lens.width / FINER), height: Math.ceil(lens.height / FINER) };
  const picture = await sharp(drawing.pixels, {
    raw: { width: lens.width, height: lens.height, channels: 3 },
  })
    .resize({ ...size, fit: 'fill' })
    .png()
    .toBuffer();
  const marks = [...(part ? grid(size, part) : []), ...crosses(notes, lens, drawing)];
  const [width, height] = [size.width + 2 * MARGIN + 10, size.height + 2 * MARGIN];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="13"><g transform="translate(${MARGIN + 10} ${MARGIN})">${marks.join('')}</g></svg>`;
  return sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .composite([
      { input: picture, left: MARGIN + 10, top: MARGIN },
      { input: Buffer.from(svg), left: 0, top: 0 },
    ])
    .png()
    .toBuffer();
}
