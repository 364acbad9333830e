import sharp, { type Sharp } from 'sharp';
import { HOUSE_BLUE } from './colours';
import { hallSvg, markSvg } from './picture-art';
import { createCanvas, type Pixels, paste } from './picture-canvas';
import { SANS, SERIF, setWords } from './picture-words';
import { remember } from './remember';

/** Size that chats and search results expect of a link's picture. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 56;
/** Between stills that lie beside each other. */
const GAP = 4;
const MARK = 52;

const PAPER = '#f6f3ec';
const INK = '#211e19';
const INK_SOFT = '#5b554a';
const BRASS = '#e9c46a';

/** What a link's picture says. */
export interface PictureWords {
  readonly title: string;
  /** What the title is: a country, a role, a subtitle. */
  readonly line: string;
  /** The exhibition's name beside its mark; missing where it is the title. */
  readonly exhibition?: string;
  readonly accent: string;
}

/** A piece of the picture, and where its corner lies. */
interface Laid {
  readonly pixels: Pixels;
  readonly left: number;
  readonly top: number;
}

/**
 * Composes the picture as JPEG: words on paper at the left, what they are of at the right. Of square `stills` one fills its
 * half, four and nine lie in rows; without any there is the plan of the hall.
 */
export async function composePicture(words: PictureWords, stills: readonly string[]): Promise<Buffer> {
  const canvas = createCanvas(WIDTH, HEIGHT, PAPER);
  // The first page has the hall, of which any part will do, and the longest words.
  const isOne = stills.length > 0 && stills.length < 4 && words.exhibition !== undefined;
  const column = (isOne ? ONE.left : WIDTH - HEIGHT) - MARGIN - 36;
  const pieces = [
    ...(isOne ? [await oneOf(stills[0] ?? '')] : await tilesOf(words.accent, stills)),
    ...(await headOf(words.exhibition, column)),
    ...(await wordsOf(words, column)),
  ];
  for (const { pixels, left, top } of pieces) paste(canvas, pixels, left, top);
  return sharp(canvas.data, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .jpeg({ quality: 82 })
    .toBuffer();
}

/**
 * Where a single work stands: some chats show a square out of the middle and nothing else, and it should be the work. Its
 * ground goes on to the right edge.
 */
const ONE = { left: 450, side: HEIGHT } as const;

/** Many pages share the exhibition's name, a line and its colour, and works of one model their still. */
const setShared = remember(setWords, 64);
const drawShared = remember((svg: string) => pixelsOf(sharp(Buffer.from(svg))), 16);
const tileShared = remember(
  (file: string, side: number) => pixelsOf(sharp(file).resize(side, side, { fit: 'cover' }).removeAlpha()),
  16,
);

const oneShared = remember(
  (file: string) =>
    pixelsOf(
      sharp(file)
        .resize(ONE.side, ONE.side, { fit: 'cover' })
        .removeAlpha()
        .extend({ right: WIDTH - ONE.left - ONE.side, extendWith: 'copy' }),
    ),
  16,
);

async function pixelsOf(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels === 4 ? 4 : 3 };
}

async function headOf(exhibition: string | undefined, column: number): Promise<Laid[]> {
  const mark = { pixels: await drawShared(markSvg(MARK, BRASS, HOUSE_BLUE)), left: MARGIN, top: MARGIN };
  if (exhibition === undefined) return [mark];
  const room = { width: column - MARK - 16, height: MARK + 22 };
  const pixels = await setShared(exhibition, SANS, INK_SOFT, [29, 26, 23, 20], room);
  const top = Math.round(MARGIN + (MARK - pixels.height) / 2);
  return [mark, { pixels, left: MARGIN + MARK + 16, top }];
}

/** The title stands in the middle of what the head and the line below leave. */
async function wordsOf({ title, line, accent }: PictureWords, column: number): Promise<Laid[]> {
  const small = await setShared(line, SANS, INK_SOFT, [36, 32, 28, 25], { width: column, height: 132 });
  const lineTop = HEIGHT - MARGIN - small.height;
  const barTop = lineTop - 30;
  const above = MARGIN + MARK + 34;
  const room = { width: column, height: barTop - 28 - above };
  const large = await setWords(title, SERIF, INK, [74, 66, 58, 52, 46, 40, 35, 30], room);
  const top = Math.round(above + Math.max(0, room.height - large.height) / 2);
  return [
    { pixels: large, left: MARGIN, top },
    { pixels: createCanvas(64, 10, accent), left: MARGIN, top: barTop },
    { pixels: small, left: MARGIN, top: lineTop },
  ];
}

async function oneOf(still: string): Promise<Laid> {
  return { pixels: await oneShared(still), left: ONE.left, top: 0 };
}

async function tilesOf(accent: string, stills: readonly string[]): Promise<Laid[]> {
  const left = WIDTH - HEIGHT;
  const rows = stills.length >= 9 ? 3 : stills.length >= 4 ? 2 : Math.min(1, stills.length);
  if (rows === 0) return [{ pixels: await drawShared(hallSvg(HEIGHT, accent, PAPER)), left, top: 0 }];
  const side = Math.round((HEIGHT - (rows - 1) * GAP) / rows);
  return Promise.all(
    stills.slice(0, rows * rows).map(async (file, at) => ({
      pixels: await tileShared(file, side),
      left: left + (at % rows) * (side + GAP),
      top: Math.floor(at / rows) * (side + GAP),
    })),
  );
}
