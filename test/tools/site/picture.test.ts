import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { composePicture } from '../../../tools/site/compose-picture';
import { SANS, SERIF, setWords } from '../../../tools/site/picture-words';

const room = { width: 474, height: 300 };
const words = { title: 'Ring', line: 'Kazakhstan', exhibition: 'A forum', accent: '#1f5f8b' };

describe('the words of a link’s picture', () => {
  // A name that Pango does not know falls back to whatever the machine has, and says nothing.
  it.each([SERIF, SANS])('are set in $family, in every alphabet of the exhibition', async (face) => {
    for (const text of ['Өңіржиек Ққ Ғғ', 'Ҷӯйи Ҳавз', 'Çäýňž Ürgüt', 'Oʻzbekiston', 'Ключ']) {
      const ours = await setWords(text, face, '#000', [48], room);
      const other = await setWords(text, { ...face, family: 'No Such Family' }, '#000', [48], room);
      expect(ours.width, text).not.toBe(other.width);
    }
  });

  it('are as large as they may be, and no word leaves its room', async () => {
    const sizes = [74, 58, 40, 30];
    const short = await setWords('Ring', SERIF, '#000', sizes, room);
    const long = await setWords(
      'Центральноазиатский Европейский Креативный форум',
      SERIF,
      '#000',
      sizes,
      room,
    );
    expect(short.height).toBeGreaterThan(48);
    expect(long.width).toBeLessThanOrEqual(room.width);
    expect(long.height).toBeLessThanOrEqual(room.height);
  });

  it('take markup as words', async () => {
    const { width } = await setWords('<b>A & B</b>', SANS, '#000', [30], room);
    expect(width).toBeGreaterThan(120);
  });
});

describe('the picture of a link', () => {
  it('has the size that chats expect, with a picture and without', async () => {
    for (const stills of [[], ['public/media/poster.webp']]) {
      const picture = await composePicture(words, stills);
      expect(await sharp(picture).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
      expect(picture.length).toBeLessThan(300_000);
    }
  });
});
