import { expect, test } from 'vitest';
import { bakeLight } from '../../../tools/venue/bake/bake';
import { createGatherer } from '../../../tools/venue/bake/gather';
import { type BakeScene, createBakeScene, type Lights, type Rgb } from '../../../tools/venue/bake/scene';
import { rasterizeTexels } from '../../../tools/venue/bake/texels';
import { type ChartMesh, createChartMesh, type Point } from '../../../tools/venue/kit/chart-mesh';
import { packAtlas } from '../../../tools/venue/kit/pack';
import { buildPrimitives } from '../../../tools/venue/kit/primitives';
import { addBox, addQuad } from '../../../tools/venue/kit/shapes';
import type { LightPicture } from '../../../tools/venue/light/encode';

const SIZE = 48;
const SETTINGS = { size: SIZE, bounces: 2, rays: 16, sunSide: 4, portalSide: 6, smoothing: 0 };

function createScene(draw: (mesh: ChartMesh) => void, albedo: Rgb): BakeScene {
  const mesh = createChartMesh();
  draw(mesh);
  return createBakeScene(buildPrimitives(mesh, packAtlas(mesh.charts, SIZE, 4)), { white: albedo });
}

const bake = (
  draw: (mesh: ChartMesh) => void,
  albedo: Rgb,
  lights: Lights,
  settings = SETTINGS,
): LightPicture => bakeLight(createScene(draw, albedo), lights, settings);

const WHITE = { material: 'white', density: 10 };
const spread = ({ values }: LightPicture) => ({
  low: Math.min(...values),
  high: Math.max(...values),
  mean: values.reduce((a, b) => a + b, 0) / values.length,
});
const evenSky: Lights['sky'] = () => [1, 1, 1];

test('white furnace: under an even sky a white thing disappears', () => {
  const block = (mesh: ChartMesh) =>
    addBox(
      mesh,
      { centre: [0, 0], span: [0, 1], size: [1, 1], turn: 0.3, withTop: true, withBottom: true },
      WHITE,
    );
  const { low, high } = spread(bake(block, [1, 1, 1], { sky: evenSky }));
  expect(low).toBeCloseTo(1, 5);
  expect(high).toBeCloseTo(1, 5);
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

test('white furnace: many bounces fill a hollow to the same level', () => {
  const { low, high, mean } = spread(
    bake(openBox, [1, 1, 1], { sky: evenSky }, { ...SETTINGS, bounces: 12, rays: 12 }),
  );
  expect(mean).toBeGreaterThan(0.96);
  expect(mean).toBeLessThan(1.01);
  expect(low).toBeGreaterThan(0.8);
  expect(high).toBeLessThan(1.1);
});

test('sky comes through a portal as it comes by chance', () => {
  const portals = [{ corner: [-1, 1, -1], u: [2, 0, 0], v: [0, 0, 2] }] as const;
  const scene = createScene(openBox, [0, 0, 0]);
  const texels = rasterizeTexels(scene, SIZE);
  const chance = createGatherer(scene, texels, { sky: evenSky });
  const aimed = createGatherer(scene, texels, { sky: evenSky, portals });
  const dark = new Float32Array(texels.pixels.length * 3);
  let [compared, byChance, byPortal] = [0, 0, 0];
  for (let texel = 0; texel < texels.pixels.length; texel++) {
    // Near the rim a texel lies in the portal's own plane.
    if ((texels.positions[texel * 3 + 1] ?? 1) > 0.6) continue;
    byChance += chance.gatherAround(texel, 64, dark).light[0];
    byPortal += aimed.gatherPortals(texel, 6)[0];
    compared++;
  }
  expect(compared).toBeGreaterThan(300);
  expect(byPortal / compared).toBeCloseTo(byChance / compared, 2);
});

test('nothing is lit without light, and the sun lights by its slant', () => {
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
  const night: Lights = { sky: () => [0, 0, 0] };
  expect(spread(bake(ground, [1, 1, 1], night)).high).toBe(0);
  const sun = { towards: [0, 0.5, Math.sqrt(0.75)], irradiance: [Math.PI, 0, 0], radius: 0.001 } as const;
  const { values } = bake(ground, [1, 1, 1], { ...night, sun });
  expect(values[0]).toBeCloseTo(0.5, 2);
  expect(values[1]).toBe(0);
});
