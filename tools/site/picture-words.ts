import { createRequire } from 'node:module';
import sharp from 'sharp';
import type { Pixels } from './picture-canvas';

/** A font as Pango finds it: by the name that the file itself has. */
interface Face {
  readonly family: string;
  readonly file: string;
}

const require = createRequire(import.meta.url);

/** Titles, as on pages; heavier, for a chat shows the picture small. */
export const SERIF: Face = {
  family: 'Source Serif 4 SemiBold',
  file: require.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
};
export const SANS: Face = {
  family: 'Source Sans 3',
  file: require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
};

interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * A text as a picture of its own, as large as its room allows: the first of `sizes` (pixels) that fits, else the last.
 * A word that is longer than the room is wide makes the text smaller; it is never broken.
 */
export async function setWords(
  text: string,
  { family, file }: Face,
  colour: string,
  sizes: readonly number[],
  room: Room,
): Promise<Pixels> {
  let words: Pixels | undefined;
  for (const size of sizes) {
    // The comma ends the name: "Source Sans 3" alone would be read as a size of 3 points.
    const markup = `<span font_family="${family}," size="${size * 1024}" foreground="${colour}">${escapeMarkup(text)}</span>`;
    const { data, info } = await sharp({
      text: { text: markup, fontfile: file, width: room.width, rgba: true, dpi: 72, wrap: 'word' },
    })
      .raw()
      .toBuffer({ resolveWithObject: true });
    words = { data, width: info.width, height: info.height, channels: 4 };
    if (info.width <= room.width && info.height <= room.height) return words;
  }
  if (!words) throw new Error('site: words were to be set in no size');
  return words;
}

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
