import sharp, { type OverlayOptions } from 'sharp';
import { HOUSE_BLUE } from './colours';
import { hallSvg, markSvg } from './picture-art';
import { SANS, SERIF, setWords } from './picture-words';

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

/**
 * Composes the picture as JPEG: words on paper at the left, what they are of at the right. Of square `stills` one fills its
 * half, four and nine lie in rows; without any there is the plan of the hall.
 */
export async function composePicture(words: PictureWords, stills: readonly string[]): Promise<Buffer> {
  const right = await tilesOf(words.accent, stills);
  return sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: PAPER } })
    .composite([...right, ...(await headOf(words)), ...(await wordsOf(words))])
    .jpeg({ quality: 82 })
    .toBuffer();
}

const COLUMN = WIDTH - HEIGHT - MARGIN - 40;

async function headOf({ exhibition }: PictureWords): Promise<OverlayOptions[]> {
  const mark = { input: markSvg(MARK, BRASS, HOUSE_BLUE), left: MARGIN, top: MARGIN };
  if (exhibition === undefined) return [mark];
  const room = { width: COLUMN - MARK - 16, height: MARK + 14 };
  const name = await setWords(exhibition, SANS, INK_SOFT, [25, 22, 19], room);
  const top = Math.round(MARGIN + (MARK - name.height) / 2);
  return [mark, { input: name.input, left: MARGIN + MARK + 16, top }];
}

/** The title stands in the middle of what the head and the line below leave. */
async function wordsOf({ title, line, accent }: PictureWords): Promise<OverlayOptions[]> {
  const small = await setWords(line, SANS, INK_SOFT, [29, 26, 23], { width: COLUMN, height: 110 });
  const lineTop = HEIGHT - MARGIN - small.height;
  const barTop = lineTop - 30;
  const above = MARGIN + MARK + 34;
  const room = { width: COLUMN, height: barTop - 28 - above };
  const large = await setWords(title, SERIF, INK, [74, 66, 58, 52, 46, 40, 35, 30], room);
  const top = Math.round(above + Math.max(0, room.height - large.height) / 2);
  return [
    { input: large.input, left: MARGIN, top },
    {
      input: { create: { width: 64, height: 10, channels: 3, background: accent } },
      left: MARGIN,
      top: barTop,
    },
    { input: small.input, left: MARGIN, top: lineTop },
  ];
}

async function tilesOf(accent: string, stills: readonly string[]): Promise<OverlayOptions[]> {
  const left = WIDTH - HEIGHT;
  const rows = stills.length >= 9 ? 3 : stills.length >= 4 ? 2 : Math.min(1, stills.length);
  if (rows === 0) return [{ input: hallSvg(HEIGHT, accent, PAPER), left, top: 0 }];
  const side = Math.round((HEIGHT - (rows - 1) * GAP) / rows);
  return Promise.all(
    stills.slice(0, rows * rows).map(async (file, at) => ({
      input: await sharp(file).resize(side, side, { fit: 'cover' }).removeAlpha().raw().toBuffer(),
      raw: { width: side, height: side, channels: 3 as const },
      left: left + (at % rows) * (side + GAP),
      top: Math.floor(at / rows) * (side + GAP),
    })),
  );
}
