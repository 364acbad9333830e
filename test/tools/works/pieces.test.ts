import { describe, expect, it } from 'vitest';
import { dot, item } from '../../../tools/geometry';
import { BUDGETS, buildWithin, countTriangles } from '../../../tools/works/budget';
import { createDetail } from '../../../tools/works/detail';
import { MATERIAL_NAMES } from '../../../tools/works/materials';
import { loadPiece, pieceIds } from '../../../tools/works/pieces';
import { shapeParts } from '../../../tools/works/shape';
import { shareOfBacksSeen } from '../../support/backs';

const PIECES = await Promise.all(pieceIds().map(loadPiece));

describe('the jewels of the studio', () => {
  describe.each(PIECES.map((piece) => [piece.id, piece] as const))('%s', (_, piece) => {
    const { parts, detail } = buildWithin(piece, 'room');
    const shape = shapeParts(parts);

    it('stays within the budget of the hall', () => {
      expect(countTriangles(parts)).toBeLessThanOrEqual(BUDGETS.room.triangles);
    });

    it('has its stated size, within 3 %', () => {
      const stated = [piece.size.width, piece.size.height, piece.size.depth];
      stated.forEach((length, axis) => {
        if (length === undefined) return;
        const built = (shape.size[axis] ?? 0) * 1000;
        expect(Math.abs(built / length - 1), `axis ${axis}: ${built} mm for ${length} mm`).toBeLessThan(0.03);
      });
    });

    it('stands on the origin, in finite numbers', () => {
      const lows = [0, 1, 2].map((axis) =>
        shape.surfaces.reduce((low, { positions }) => {
          for (let index = axis; index < positions.length; index += 3)
            low = Math.min(low, item(positions, index));
          return low;
        }, Infinity),
      );
      expect(lows[1]).toBeCloseTo(0, 5);
      expect(lows[0]).toBeCloseTo(-shape.size[0] / 2, 5);
      expect(lows[2]).toBeCloseTo(-shape.size[2] / 2, 5);
      for (const { normals } of shape.surfaces) expect(normals.every(Number.isFinite)).toBe(true);
    });

    it('shows its outside from every side', () => {
      expect(shareOfBacksSeen(shape, 500)).toBeLessThan(0.02);
    });

    it('names its materials from the agreed list', () => {
      for (const { material } of shape.surfaces) expect(MATERIAL_NAMES).toContain(material);
    });

    it('is made the same every time', () => {
      const again = shapeParts(piece.build(createDetail(detail.level)));
      expect(again.surfaces.map(({ positions }) => positions)).toEqual(
        shape.surfaces.map(({ positions }) => positions),
      );
    });
  });
});

describe('normals', () => {
  it('have unit length', () => {
    const [piece] = PIECES;
    if (!piece) throw new Error('no piece');
    const { surfaces } = shapeParts(piece.build(createDetail(0)));
    for (const { normals } of surfaces)
      for (let index = 0; index + 2 < normals.length; index += 300) {
        const normal = [0, 1, 2].map((axis) => item(normals, index + axis)) as [number, number, number];
        expect(dot(normal, normal)).toBeCloseTo(1, 4);
      }
  });
});
