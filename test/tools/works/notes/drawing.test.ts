import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { closeLens, drawModel, flatLens } from '../../../../tools/works/notes/draw';
import { eyeFrom, frameOf, SIDES } from '../../../../tools/works/notes/eye';
import { drawSheet } from '../../../../tools/works/notes/sheet';
import { modelOf, noteWith, plate } from './support';

const model = modelOf(plate(0));
const frame = frameOf(model, SIDES.front);

describe('the picture of a work for its author', () => {
  it('is filled by the work from edge to edge', () => {
    const { depth } = drawModel(model, flatLens(frame, [0, 0, 1, 1], 40));
    expect(depth).toHaveLength(1600);
    expect(depth.every((near) => Math.abs(near) < 1e-6)).toBe(true);
  });

  it('puts a place where its shares say, also in a part of it', () => {
    const [x, y] = flatLens(frame, [0.5, 0, 1, 0.5], 100).project([0.05, 0.05, 0]);
    expect([x, y]).toEqual([expect.closeTo(50), expect.closeTo(50)]);
  });

  it('shows a visitor as much as the distance and the angle allow', () => {
    const lens = closeLens(eyeFrom(SIDES.front), [0, 0, 0], 0.1, 100, 0.5);
    expect(lens.project([0.05, 0, 0])[0]).toBeCloseTo(100);
    expect(lens.project([0, 0, 0.2]).some(Number.isNaN)).toBe(true);
  });

  it('has a grid and a cross at each note', async () => {
    const lens = flatLens(frame, [0, 0, 1, 1], 80);
    const { width, height } = await sharp(
      await drawSheet(model, lens, [noteWith()], [0, 0, 1, 1]),
    ).metadata();
    expect([width, height]).toEqual([118, 108]);
  });
});
