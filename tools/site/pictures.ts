import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { PagesData } from '#pages';

/** Size that chats and search results expect of a link's picture. */
const WIDTH = 1200;
const HEIGHT = 630;
const PAPER = '#f4f0e8';
const INK = '#23201b';
const MARGIN = 56;

const require = createRequire(import.meta.url);
const serif = {
  font: 'Source Serif 4',
  fontfile: require.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
};
const sans = {
  font: 'Source Sans 3',
  fontfile: require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
};

/** What a link's picture is composed from. */
export interface LinkPicture {
  /** Where it goes, below `dist/`. */
  readonly file: string;
  readonly title: string;
  readonly line: string;
  readonly accent: string;
  /** Pictures to show at the right, side by side; those that do not exist are left out. */
  readonly stills: readonly string[];
}

/** A line of words as a picture of its own, at most so wide. */
async function words(text: string, face: typeof serif, size: number, width: number, colour: string) {
  const markup = `<span foreground="${colour}" size="${size * 1024}">${text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')}</span>`;
  return sharp({ text: { text: markup, ...face, width, rgba: true, dpi: 72, wrap: 'word' } })
    .png()
    .toBuffer({ resolveWithObject: true });
}

/** Composes one picture and writes it as JPEG. */
export async function composeLinkPicture(picture: LinkPicture, dist: string): Promise<void> {
  const stills = picture.stills.filter((file) => existsSync(file)).slice(0, 3);
  const stillHeight = HEIGHT;
  const stillWidth = stills.length > 1 ? 250 : stills.length === 1 ? HEIGHT : 0;
  const textWidth = WIDTH - stillWidth * Math.max(1, stills.length) - MARGIN * 2;
  const tiles = await Promise.all(
    stills.map((file) => sharp(file).resize(stillWidth, stillHeight, { fit: 'cover' }).toBuffer()),
  );
  const title = await words(picture.title, serif, 60, textWidth, INK);
  const line = await words(picture.line, sans, 27, textWidth, '#5a544a');
  const top = Math.max(MARGIN, Math.round((HEIGHT - title.info.height - line.info.height - 34) / 2));
  const file = join(dist, picture.file);
  await mkdir(dirname(file), { recursive: true });
  await sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: PAPER } })
    .composite([
      {
        input: { create: { width: 14, height: HEIGHT, channels: 3, background: picture.accent } },
        left: 0,
        top: 0,
      },
      { input: title.data, left: MARGIN, top },
      { input: line.data, left: MARGIN, top: top + title.info.height + 34 },
      ...tiles.map((input, at) => ({ input, left: WIDTH - stillWidth * (stills.length - at), top: 0 })),
    ])
    .jpeg({ quality: 84, mozjpeg: true })
    .toFile(file);
}

/** The still of a work, below `public/`. */
export const stillOf = (data: PagesData, root: string, work: string): string[] => {
  const still = data.manifest.works[work]?.derivatives.still;
  return still ? [join(root, 'public/models', still.file)] : [];
};
