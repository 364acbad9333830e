import sharp from 'sharp';
import { times } from '../../geometry';

/** A picture and what it is. */
export interface Labelled {
  readonly picture: Buffer;
  readonly title: string;
  readonly text: string;
}

/** Pixels a side of one picture, and the height of the words under it. */
export const EDGE = 300;
const WORDS = 44;
const COLUMNS = 6;
const ROWS = 6;

/** Contact sheets as PNG, so many pictures on each as one still sees. */
export const composePages = (pictures: readonly Labelled[]): Promise<Buffer[]> =>
  Promise.all(
    times(Math.ceil(pictures.length / (COLUMNS * ROWS)), (page) =>
      composePage(pictures.slice(page * COLUMNS * ROWS, (page + 1) * COLUMNS * ROWS)),
    ),
  );

function composePage(pictures: readonly Labelled[]): Promise<Buffer> {
  const width = EDGE * Math.min(COLUMNS, pictures.length);
  const height = (EDGE + WORDS) * Math.ceil(pictures.length / COLUMNS);
  const spots = pictures.map((labelled, index) => ({
    ...labelled,
    left: (index % COLUMNS) * EDGE,
    top: Math.floor(index / COLUMNS) * (EDGE + WORDS),
  }));
  const words = spots.map(({ title, text, left, top }) => {
    const [x, y] = [left + EDGE / 2, top + EDGE];
    return `<text x="${x}" y="${y + 18}" font-weight="bold">${escaped(title)}</text><text x="${x}" y="${y + 36}">${escaped(text)}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="15" text-anchor="middle" fill="#222">${words.join('')}</svg>`;
  return sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .composite([
      ...spots.map(({ picture, left, top }) => ({ input: picture, left, top })),
      { input: Buffer.from(svg), left: 0, top: 0 },
    ])
    .png()
    .toBuffer();
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
