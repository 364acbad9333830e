import { expect, test } from 'vitest';
import { bakeLight } from '../../../tools/venue/bake/bake';
import { type BakeQuality, DRAFT, type LightGroup, type Rgb } from '../../../tools/venue/bake/contract';
import { type ChartMesh, createChartMesh, type Point } from '../../../tools/venue/kit/chart-mesh';
import { writeGlb } from '../../../tools/venue/kit/glb';
import { packAtlas } from '../../../tools/venue/kit/pack';
import { buildPrimitives } from '../../../tools/venue/kit/primitives';
import { addBox, addQuad } from '../../../tools/venue/kit/shapes';
import type { LightPicture } from '../../../tools/venue/light/encode';

const SIZE = 48;
const WHITE = { material: 'white', density: 10 };
const EVEN: LightGroup = { sky: { zenith: [1, 1, 1], horizon: [1, 1, 1], ground: [1, 1, 1] } };

/** Bakes a drawing in one material; the result by group. */
async function bake(
  draw: (mesh: ChartMesh) => void,
  albedo: Rgb,
  groups: Record<string, LightGroup>,
  quality: BakeQuality = DRAFT,
): Promise<Record<string, LightPicture>> {
  const mesh = createChartMesh();
  draw(mesh);
  const primitives = buildPrimitives(mesh, packAtlas(mesh.charts, SIZE, 4));
  const glb = await writeGlb([{ name: 'room', primitives }], { white: { colour: [1, 1, 1], roughness: 1 } });
  const baked = await bakeLight({ glb, maps: { room: SIZE }, albedo: { white: albedo }, groups, quality });
  return Object.fromEntries(
    Object.entries(baked).map(([group, { room }]) => [
      group,
      room ?? { width: 0, height: 0, values: new Float32Array() },
    ]),
  );
}

/** What lies on charts: the rest of a picture is black. */
function spread(picture: LightPicture | undefined) {
  const lit = [...(picture?.values ?? [])].filter((value) => value > 0);
  return {
    low: Math.min(...lit),
    high: Math.max(0, ...lit),
    mean: lit.reduce((a, b) => a + b, 0) / Math.max(1, lit.length),
    count: lit.length,
  };
}

test('white furnace: under an even sky a white thing disappears', async () => {
  const block = (mesh: ChartMesh) =>
    addBox(
      mesh,
      { centre: [0, 0], span: [0, 1], size: [1, 1], turn: 0.3, withTop: true, withBottom: true },
      WHITE,
    );
  const { low, high, count } = spread((await bake(block, [1, 1, 1], { sky: EVEN }))['sky']);
  expect(count).toBeGreaterThan(500);
  expect(low).toBeCloseTo(1, 4);
  expect(high).toBeCloseTo(1, 4);
});

/** A box that is open on top, seen from inside. */
const openBox = (mesh: ChartMesh) => {
  const facing = { toward: [0, 0, 0.5] as Point };
  const corners: Point[] = [
    [-1, -1, 0],
    [1, -1, 0],
    [1, 1, 0],
    [-1, 1, 0],
  ];
  const lifted = ([x, y]: Point): Point => [x, y, 1];
  addQuad(mesh, corners as [Point, Point, Point, Point], { ...WHITE, facing });
  corners.forEach((a, k) => {
    const b = corners[(k + 1) % 4] ?? a;
    addQuad(mesh, [a, b, lifted(b), lifted(a)], { ...WHITE, facing });
  });
};

test('white furnace: many bounces fill a hollow to the same level', async () => {
  const many = { ...DRAFT, bounces: 12, bounceRays: 24 };
  const { low, high, mean } = spread((await bake(openBox, [1, 1, 1], { sky: EVEN }, many))['sky']);
  expect(mean).toBeGreaterThan(0.95);
  expect(mean).toBeLessThan(1.01);
  expect(low).toBeGreaterThan(0.75);
  expect(high).toBeLessThan(1.1);
});

const ground = (mesh: ChartMesh) =>
  addQuad(
    mesh,
    [
      [-1, -1, 0],
      [1, -1, 0],
      [1, 1, 0],
      [-1, 1, 0],
    ],
    WHITE,
  );

test('a shining square gives a facing one what geometry says', async () => {
  const square = { corner: [-1, 1.5, -1], u: [2, 0, 0], v: [0, 0, 2], radiance: [1, 1, 1] } as const;
  const baked = await bake(ground, [0, 0, 0], { square: { areas: [square] } }, { ...DRAFT, areaPicks: 64 });
  // The form factor of two aligned squares of 2 m that lie 1.5 m apart (Howell, C-11).
  expect(spread(baked['square']).mean).toBeCloseTo(0.2827, 2);
});

test('the sun lights by its slant, and nothing is lit without light', async () => {
  const towards = [0, Math.sqrt(0.75), -0.5] as const;
  const sun: LightGroup = { sun: { towards, irradiance: [Math.PI, 0, 0], radius: 0.001 } };
  const baked = await bake(ground, [1, 1, 1], { sun, night: {} });
  const middle = (SIZE / 2) * SIZE * 3;
  const values = baked['sun']?.values ?? new Float32Array();
  const lit = [...values].filter((value) => value > 0);
  expect(lit[0]).toBeCloseTo(Math.sqrt(0.75), 2);
  expect(values[middle + 1]).toBe(0);
  expect(spread(baked['night']).high).toBe(0);
});

test('a spot lights by the square of its distance, and not beside its beam', async () => {
  const down = {
    towards: [0, -1, 0],
    intensity: [Math.PI, Math.PI, Math.PI],
    angle: 0.2,
    blend: 0.1,
  } as const;
  const at = async (height: number) =>
    spread(
      (await bake(ground, [0, 0, 0], { spot: { spots: [{ ...down, position: [0, height, 0] }] } }))['spot'],
    );
  const [near, far] = [await at(1), await at(2)];
  expect(near.high).toBeCloseTo(1, 1);
  expect(far.high).toBeCloseTo(0.25, 1);
  expect(far.count).toBeGreaterThan(near.count * 2);
});
