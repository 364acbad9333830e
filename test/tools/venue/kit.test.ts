import { expect, test } from 'vitest';
import { createChartMesh, type Point } from '../../../tools/venue/kit/chart-mesh';
import { packAtlas } from '../../../tools/venue/kit/pack';
import { buildPrimitives, type Primitive } from '../../../tools/venue/kit/primitives';
import { addBox, addGrid, addPolygon, addSweep, LEVEL } from '../../../tools/venue/kit/shapes';
import { addTube } from '../../../tools/venue/kit/tubes';

/** The volume that closed triangles enclose: positive when they face outwards. */
function volumeOf({ positions, indices }: Primitive): number {
  const corner = (k: number) =>
    positions.slice((indices[k] ?? 0) * 3, (indices[k] ?? 0) * 3 + 3) as [number, number, number];
  let six = 0;
  for (let k = 0; k < indices.length; k += 3) {
    const [a, b, c] = [corner(k), corner(k + 1), corner(k + 2)];
    six +=
      a[0] * (b[1] * c[2] - b[2] * c[1]) +
      a[1] * (b[2] * c[0] - b[0] * c[2]) +
      a[2] * (b[0] * c[1] - b[1] * c[0]);
  }
  return six / 6;
}

const only = (primitives: Primitive[]): Primitive => {
  const [first] = primitives;
  if (!first || primitives.length !== 1) throw new Error('not one primitive');
  return first;
};

test('a closed box faces outwards and has a chart a side', () => {
  const mesh = createChartMesh();
  addBox(
    mesh,
    { centre: [3, -2], span: [1, 2], size: [2, 4], turn: 0.7, withTop: true, withBottom: true },
    { material: 'oak', density: 10 },
  );
  expect(mesh.charts).toHaveLength(6);
  expect(volumeOf(only(buildPrimitives(mesh)))).toBeCloseTo(8);
});

test('sweeps and tubes face outwards', () => {
  const bar = createChartMesh();
  const profile = [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0],
  ] as const;
  addSweep(bar, profile, (o, t, part) => [part * 5, o, t], 3, { material: 'steel', density: 1 });
  const tube = createChartMesh();
  addTube(
    tube,
    [
      [0, 0, 0],
      [0, 0, 1],
    ],
    [1, 1],
    32,
    'steel',
  );
  for (const mesh of [bar, tube]) {
    const { positions, normals } = only(buildPrimitives(mesh));
    const middle = [0, 1, 2].map((axis) => {
      const values = positions.filter((_, k) => k % 3 === axis);
      return (Math.min(...values) + Math.max(...values)) / 2;
    });
    let outwards = 0;
    positions.forEach((value, k) => {
      outwards += (value - (middle[k % 3] ?? 0)) * (normals[k] ?? 0);
    });
    expect(outwards).toBeGreaterThan(1);
  }
});

test('a hollow polygon is cut into triangles of its own area and side', () => {
  const mesh = createChartMesh();
  const points: Point[] = [
    [0, 0, 0],
    [4, 0, 0],
    [4, 4, 0],
    [2, 1, 0],
    [0, 4, 0],
  ];
  addPolygon(mesh, points, LEVEL, { material: 'stone', density: 10, facing: { toward: [0, 0, 9] } });
  const { positions, indices, normals } = only(buildPrimitives(mesh));
  const flat = (k: number) =>
    [positions[(indices[k] ?? 0) * 3] ?? 0, positions[(indices[k] ?? 0) * 3 + 2] ?? 0] as const;
  let area = 0;
  for (let k = 0; k < indices.length; k += 3) {
    const [a, b, c] = [flat(k), flat(k + 1), flat(k + 2)];
    const part = ((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / -2;
    expect(part).toBeGreaterThan(0);
    area += part;
  }
  expect(area).toBeCloseTo(10);
  expect(normals.slice(0, 3)).toEqual([0, 1, 0]);
});

test('one surface has no seam: neighbours share their light-map coordinates', () => {
  const mesh = createChartMesh();
  const rows = [0, 1, 2, 3].map((x) => [0, 1, 2].map((y): Point => [x, y, 0]));
  addGrid(mesh, rows, { material: 'oak', density: 20, hard: true });
  const { positions, light } = only(buildPrimitives(mesh, packAtlas(mesh.charts, 128, 4)));
  const places = new Map<string, string>();
  for (let k = 0; k < positions.length / 3; k++) {
    const point = positions.slice(k * 3, k * 3 + 3).join();
    const place = light
      .slice(k * 2, k * 2 + 2)
      .map((value) => value.toFixed(6))
      .join();
    expect(places.get(point) ?? place).toBe(place);
    places.set(point, place);
  }
  expect(places.size).toBe(12);
});
