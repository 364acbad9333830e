import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#kit';
import {
  circle,
  ellipse,
  inset,
  lathe,
  lift,
  loft,
  openEdgesOf,
  place,
  ringFace,
  rope,
  sheet,
  transformMesh,
  volumeOf,
  wire,
} from '../../../tools/geometry';
import { createDetail } from '../../../tools/works/detail';
import { bell } from '../../../tools/works/parts/bell';
import { leafDrop } from '../../../tools/works/parts/leaf-drop';
import { tassel } from '../../../tools/works/parts/tassel';
import { tube } from '../../../tools/works/parts/tube';

const bar: Vec3[] = [
  [0, 0, 0],
  [10, 0, 0],
];

describe('closed bodies', () => {
  const bodies = {
    'a straight wire': wire(bar, 1),
    'a ring of wire': wire(lift(circle(5, 24), 0), 1, { closed: true }),
    'a strand of rope': rope(lift(circle(8, 40), 0), { strand: 0.5, pitch: 3, closed: true })[0],
    'a loft with both caps': loft(
      ellipse(4, 3, 20),
      [
        [0, 0],
        [0, 2],
        [0.5, 2.4],
      ],
      { bottom: true },
    ),
    'a turned ball': lathe(
      [
        [0, -1],
        [1, 0],
        [0, 1],
      ],
      12,
    ),
    'a turned ring': lathe(
      [
        [2, -1],
        [3, 0],
        [2, 1],
      ],
      12,
      true,
    ),
    'a mirrored wire': transformMesh(wire(bar, 1), place({ mirror: true, turnZ: 0.3, x: 4 })),
  };

  it.each(Object.entries(bodies))('%s is closed and faces outwards', (_, mesh) => {
    if (!mesh) throw new Error('no mesh');
    expect(openEdgesOf(mesh)).toBe(0);
    expect(volumeOf(mesh)).toBeGreaterThan(0);
  });

  it.each([0, 0.5, 1])('bells, leaves, tubes and tassels are closed at detail %d', (level) => {
    const detail = createDetail(level);
    const style = {
      length: 40,
      top: 4,
      foot: 9,
      threads: 12,
      thread: 0.6,
      material: 'silk-red',
      seed: 2,
    } as const;
    const parts = [
      ...bell(5, detail),
      ...leafDrop({ length: 16, width: 8 }, detail),
      ...tube({ length: 40, radius: 6 }, detail),
      ...tassel(style, detail),
    ];
    for (const { mesh } of parts) expect(volumeOf(mesh)).toBeGreaterThan(0);
    for (const { mesh } of parts.slice(0, 1)) expect(openEdgesOf(mesh)).toBe(0);
  });
});

describe('sizes', () => {
  it('a fine wire holds nearly the volume of its cylinder', () => {
    expect(volumeOf(wire(bar, 1, { sides: 48 }))).toBeCloseTo(Math.PI * 10, 0);
  });

  it('an inset keeps its distance and its corners', () => {
    const square = [
      [-5, -5],
      [5, -5],
      [5, 5],
      [-5, 5],
    ] as const;
    const inner = inset(square, 1, 3);
    expect(inner.some(([x, y]) => Math.abs(x - 4) < 1e-6 && Math.abs(y - 4) < 1e-6)).toBe(true);
    expect(Math.max(...inner.map(([x]) => x))).toBeCloseTo(4, 6);
  });

  it('a ring face and the sheet within it cover the plate', () => {
    const outer = ellipse(10, 7, 60);
    const inner = inset(outer, 2, 1);
    const areaOf = (mesh: ReturnType<typeof sheet>) => volumeOf(transformMesh(mesh, place({ z: 3 })));
    const covered = areaOf(ringFace(outer, inner, 0)) + areaOf(sheet(inner, 0.5, 0));
    expect(covered).toBeCloseTo(Math.PI * 70, -1);
  });
});
