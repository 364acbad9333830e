import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createDetail } from '../../../tools/works/detail';
import { shapeParts } from '../../../tools/works/shape';
import { SAMPLES } from '../../../tools/works/sheet/samples';
import { shareOfBacksSeen } from '../../support/backs';

const folder = fileURLToPath(new URL('../../../tools/works/parts/', import.meta.url));
const samples = Object.entries(SAMPLES);

describe('the sheet of parts', () => {
  it('shows every part', () => {
    const parts = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    const shown = samples.map(([, { part }]) => part);
    expect(parts.filter((part) => !shown.includes(part))).toEqual([]);
    expect(shown.filter((part) => !parts.includes(part))).toEqual([]);
  });

  describe.each(samples)('%s', (_, sample) => {
    it.each([0, 0.34, 1])('is whole at the level %d', (level) => {
      const shape = shapeParts(sample.make(createDetail(level)));
      expect(shape.triangles).toBeGreaterThan(0);
      for (const { positions, normals } of shape.surfaces) {
        expect(positions.every(Number.isFinite)).toBe(true);
        expect(normals.every(Number.isFinite)).toBe(true);
      }
      expect(shareOfBacksSeen(shape, 500)).toBeLessThan(0.02);
    });
  });
});
