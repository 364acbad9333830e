import { Color } from 'three';
import { describe, expect, it } from 'vitest';
import { partIntoCells } from '../../src/scene/silks/cells';
import { createCloth, foldOf } from '../../src/scene/silks/cloth';
import { dye } from '../../src/scene/silks/dye';
import { layoutSilk, type SilkText } from '../../src/scene/silks/layout';
import { printOnCloth } from '../../src/scene/silks/print';
import { stepUnfurl } from '../../src/scene/silks/unfurl';
import type { Line, Style } from '../../src/scene/writing/letters';

const SIZE = [1.3, 2.3] as const;
/** Every letter half as wide as it is high. */
const measure = (text: string, { size }: Style) => (text.length * size) / 2;

const TEXT: SilkText = {
  number: 1,
  country: 'Kazakhstan',
  name: 'Nurdos Aliaskarov',
  awaiting: false,
  caption: 'Asyk, pendant',
  note: 'Study model',
};
const NAMES = [
  'Ann',
  'Nurdos Aliaskarov',
  'Шемшат Тачмаммедова',
  'Maria Magdalena von Hohenlohe-Waldenburg-Schillingsfürst',
  'Ждёт своего дизайнера',
  'x'.repeat(60),
];

const widthOf = (line: Line): number => measure(line.text, line);
const nameIn = (text: Partial<SilkText>): readonly Line[] =>
  layoutSilk({ ...TEXT, ...text }, SIZE, measure).pale.slice(2);

describe('layoutSilk', () => {
  it('writes a name so large that its capitals can be read from the entrance', () => {
    const lines = nameIn({});
    expect(lines.map(({ text }) => text)).toEqual(['Nurdos', 'Aliaskarov']);
    for (const { size } of lines) expect(size * 0.67).toBeGreaterThanOrEqual(0.13);
  });

  it.each(NAMES)('keeps "%s" within the band', (name) => {
    for (const awaiting of [true, false]) {
      const { pale, band } = layoutSilk({ ...TEXT, name, awaiting }, SIZE, measure);
      for (const line of pale) {
        expect(line.x).toBeGreaterThan(0);
        expect(line.x + widthOf(line)).toBeLessThan(SIZE[0]);
        expect(line.y - line.size * 0.67).toBeGreaterThan(band.y);
        expect(line.y).toBeLessThan(SIZE[1] - 0.04);
      }
    }
  });

  it('wraps a long name before it makes it smaller than it must, and loses no word of it', () => {
    const name = 'Maria Magdalena Hohenlohe';
    const lines = nameIn({ name });
    expect(lines.map(({ text }) => text).join(' ')).toBe(name);
  });

  it('says more quietly that a place awaits its designer', () => {
    const [awaiting] = nameIn({ name: 'Ann Lee', awaiting: true });
    const [named] = nameIn({ name: 'Ann Lee' });
    expect(awaiting?.size).toBeLessThan(named?.size ?? 0);
    expect(awaiting?.weight).toBe(400);
  });

  it('never cuts what says that a picture shows a study', () => {
    const { dark } = layoutSilk({ ...TEXT, caption: 'endless '.repeat(30) }, SIZE, measure);
    expect(dark[0]?.text).toMatch(/…$/);
    expect(dark[1]?.text).toBe('Study model');
  });

  it('leaves the picture where it is, whatever is written', () => {
    const one = layoutSilk(TEXT, SIZE, measure);
    const other = layoutSilk({ ...TEXT, caption: '', note: '', name: 'Ж'.repeat(40) }, SIZE, measure);
    expect(other.picture).toEqual(one.picture);
    expect(one.picture.height).toBeGreaterThan(1.1);
  });

  it('is in proportion on a smaller silk', () => {
    const [small] = layoutSilk(TEXT, [0.65, 1.15], measure).pale;
    const [large] = layoutSilk(TEXT, SIZE, measure).pale;
    expect(2 * (small?.size ?? 0)).toBeCloseTo(large?.size ?? 0);
  });
});

describe('partIntoCells', () => {
  it('gives every silk a cell of its own within the picture', () => {
    for (const count of [1, 5, 12, 31]) {
      const cells = partIntoCells(count, 1024, SIZE);
      expect(cells).toHaveLength(count);
      cells.forEach((a, at) => {
        expect(a.x).toBeGreaterThanOrEqual(0);
        expect(a.x + a.width).toBeLessThanOrEqual(1024);
        expect(a.y + a.height).toBeLessThanOrEqual(1024);
        for (const b of cells.slice(at + 1)) {
          const apart =
            a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;
          expect(apart).toBe(true);
        }
      });
    }
  });

  it('gives twelve silks at least 280 pixels a metre on a desktop', () => {
    const [cell] = partIntoCells(12, 2048, SIZE);
    expect((cell?.width ?? 0) / SIZE[0]).toBeGreaterThan(280);
    expect((cell?.height ?? 0) / SIZE[1]).toBeGreaterThan(280);
  });
});

describe('printOnCloth', () => {
  const CLOTH = [240, 230, 210] as const;
  /** A row of grey pixels, 0 to 255. */
  const row = (...greys: number[]) => new Uint8ClampedArray(greys.flatMap((grey) => [grey, grey, grey, 255]));

  it('turns the ground of a studio into cloth, row by row', () => {
    const pixels = new Uint8ClampedArray([...row(200, 200, 100, 200, 200), ...row(160, 160, 160, 160, 160)]);
    printOnCloth(pixels, 5, 2, CLOTH);
    expect([...pixels.slice(0, 4)]).toEqual([240, 230, 210, 255]);
    expect([...pixels.slice(8, 12)]).toEqual([120, 115, 105, 255]);
    expect([...pixels.slice(20, 24)]).toEqual([240, 230, 210, 255]);
  });

  it('is not misled by what reaches one edge', () => {
    const pixels = row(20, 200, 200, 200, 200);
    printOnCloth(pixels, 5, 1, CLOTH);
    expect([...pixels.slice(16, 19)]).toEqual([240, 230, 210]);
  });
});

describe('createCloth', () => {
  it('hangs straight at both rods and a few centimetres from flat between them', () => {
    for (const across of [0, 0.3, 1]) {
      expect(foldOf(across, 0, 3)).toBeCloseTo(0);
      expect(foldOf(across, 1, 3)).toBeCloseTo(0);
    }
    const [cell] = partIntoCells(1, 256, SIZE);
    if (!cell) throw new Error('no cell');
    const cloth = createCloth(SIZE, { cell, edge: 256 }, new Color('#336699'), 3);
    cloth.computeBoundingBox();
    const { min, max } = cloth.boundingBox ?? {};
    expect(max?.y).toBeCloseTo(0);
    expect(min?.y).toBeCloseTo(-2.3);
    expect(Math.max(max?.z ?? 1, -(min?.z ?? 1))).toBeLessThan(0.06);
    expect((cloth.getIndex()?.count ?? 0) / 3).toBeLessThan(500);
  });
});

it('dyes silk a little softer and deeper than print', () => {
  expect(dye('#000000')).toMatch(/^#[0-9a-f]{6}$/);
  const blue = Number.parseInt(dye('#1f5582').slice(5), 16);
  expect(blue).toBeLessThan(0x82 + 1);
  expect(Number.parseInt(dye('#1f5582').slice(1, 3), 16)).toBeGreaterThan(0x1f);
});

it('comes down at the same pace however often it is drawn', () => {
  const after = (seconds: number, dt: number) => {
    let unfurled = 0;
    for (let at = 0; at < Math.round(seconds / dt); at += 1) unfurled = stepUnfurl(unfurled, dt);
    return unfurled;
  };
  expect(after(0.8, 0.01)).toBeCloseTo(after(0.8, 0.1), 6);
  expect(after(0.4, 0.1)).toBeGreaterThan(0.3);
  expect(after(3, 0.1)).toBe(1);
});
