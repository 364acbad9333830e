import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#kit';
import { fittingDistance } from '#visit';
import { arrange, COMPANION_SIZES } from '../../src/visit/inspect/arrange';

const ring: Vec3 = [0.0212, 0.018, 0.0257];
const earrings: Vec3 = [0.0838, 0.11, 0.0338];
const diadem: Vec3 = [0.331, 0.0759, 0.0093];
const cap: Vec3 = [0.1804, 0.1482, 0.1804];

describe('what lies beside a work in hand', () => {
  it('leaves a work that is alone in the middle', () => {
    expect(arrange(ring, null, 'none', 1.6)).toMatchObject({ extent: ring, piece: [0, 0] });
  });

  it('lies clear of the work however that is turned, at its lower edge, and in view', () => {
    for (const size of [ring, earrings, diadem, cap])
      for (const companion of ['coin', 'hand'] as const)
        for (const aspect of [0.5, 1, 2]) {
          const { extent, piece, companion: place } = arrange(size, null, companion, aspect);
          const [width, height] = COMPANION_SIZES[companion];
          const turning = Math.hypot(size[0], size[2]) / 2;
          expect(place[0] - width / 2 - piece[0]).toBeGreaterThan(turning);
          expect(place[1] - height / 2).toBeCloseTo(piece[1] - size[1] / 2);
          expect(place[0] + width / 2).toBeCloseTo(extent[0] / 2);
          expect(piece[0] - size[0] / 2).toBeCloseTo(-extent[0] / 2);
          expect(place[1] - height / 2).toBeCloseTo(-extent[1] / 2);
        }
  });

  it('puts two works side by side, or above each other where that shows them larger', () => {
    const wide = arrange(ring, ring, 'none', 1.6);
    expect(wide.beside[1]).toBe(wide.piece[1]);
    expect(wide.beside[0] - wide.piece[0]).toBeGreaterThan(Math.hypot(ring[0], ring[2]));
    const tall = arrange(earrings, diadem, 'none', 0.6);
    expect(tall.beside[0]).toBe(tall.piece[0]);
    expect(tall.beside[1]).toBeLessThan(tall.piece[1] - (earrings[1] + diadem[1]) / 2);
    expect(fittingDistance(tall.extent, 0.6)).toBeLessThan(
      fittingDistance(arrange(earrings, diadem, 'none', 2.4).extent, 0.6),
    );
  });

  it('lays a coin beside two works as beside one', () => {
    for (const aspect of [0.6, 2.4]) {
      const { extent, piece, beside, companion } = arrange(earrings, diadem, 'coin', aspect);
      expect(companion[0]).toBeGreaterThan(Math.max(piece[0], beside[0]));
      expect(companion[0] + COMPANION_SIZES.coin[0] / 2).toBeLessThanOrEqual(extent[0] / 2 + 1e-9);
    }
  });
});
