import { describe, expect, it } from 'vitest';
import { textiles } from '../../../../tools/works/textiles';
import type { Mesh } from '../../../../tools/works/textiles/cloth/mesh';
import { buildParts } from '../../../../tools/works/textiles/parts';

const ATLAS = { face: 0.95, strip: [0.96, 0.99] } as const;

/** The share of triangles whose turn agrees with the normals of their corners. */
function agreement({ positions, normals, indices }: Mesh): number {
  const read = (list: readonly number[], i: number): [number, number, number] => [
    list[i * 3] ?? Number.NaN,
    list[i * 3 + 1] ?? Number.NaN,
    list[i * 3 + 2] ?? Number.NaN,
  ];
  let agreeing = 0;
  let counted = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [i, j, k] = [indices[t] ?? -1, indices[t + 1] ?? -1, indices[t + 2] ?? -1];
    const [a, b, c] = [read(positions, i), read(positions, j), read(positions, k)];
    const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
    const v = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const;
    const face = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]] as const;
    if (Math.hypot(...face) < 1e-9) continue;
    counted++;
    const dot = [i, j, k].reduce((sum, corner) => {
      const n = read(normals, corner);
      return sum + n[0] * face[0] + n[1] * face[1] + n[2] * face[2];
    }, 0);
    if (dot > 0) agreeing++;
  }
  return agreeing / counted;
}

describe.each(textiles.map((textile) => [textile.id, textile] as const))('%s', (_id, textile) => {
  const room = buildParts(textile, textile.detail.room, ATLAS);

  it('keeps the budget of a work in the hall', () => {
    expect((room.cloth.indices.length + room.rod.indices.length) / 3).toBeLessThanOrEqual(8000);
  });

  it('can be indexed with 16 bits when looked at closely', () => {
    const { cloth } = buildParts(textile, textile.detail.inspect, ATLAS);
    expect(cloth.shade.length).toBeLessThan(65_536);
  });

  it('stands on its origin at true size', () => {
    const [low, high] = [0, 1, 2].reduce<[number[], number[]]>(
      ([least, most], axis) => {
        const values = [...room.cloth.positions, ...room.rod.positions].filter((_, i) => i % 3 === axis);
        return [
          [...least, values.reduce((a, b) => Math.min(a, b))],
          [...most, values.reduce((a, b) => Math.max(a, b))],
        ];
      },
      [[], []],
    );
    expect(low[1]).toBeCloseTo(0, 6);
    expect((low[0] ?? 1) + (high[0] ?? 1)).toBeCloseTo(0, 6);
    expect((low[2] ?? 1) + (high[2] ?? 1)).toBeCloseTo(0, 6);
    expect(high[1]).toBeGreaterThan(1.88);
    expect(high[1]).toBeLessThan(1.94);
    expect(room.size[2]).toBeLessThan(0.1);
  });

  it('turns every face outwards and has normals of unit length', () => {
    expect(agreement(room.cloth)).toBeGreaterThan(0.995);
    expect(agreement(room.rod)).toBeGreaterThan(0.97);
    const worst = Math.max(
      ...room.cloth.shade.map((_, i) => {
        const [x, y, z] = room.cloth.normals.slice(i * 3, i * 3 + 3);
        return Math.abs(Math.hypot(x ?? 0, y ?? 0, z ?? 0) - 1);
      }),
    );
    expect(worst).toBeLessThan(1e-6);
  });

  it('keeps its texture places and its shade within bounds', () => {
    expect(room.cloth.uvs.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(room.cloth.shade.every((value) => value > 0 && value <= 1)).toBe(true);
  });
});
