import { BUDGETS } from '../budget';
import type { DerivedModel, DeriveOptions } from './derive';
import type { Model } from './model';
import { countTriangles } from './model';
import { simplify } from './reduce/simplify';
import { packWithin } from './write/fit';
import { fillScene } from './write/glb';
import { shadeRecesses } from './write/open';
import { createOutput } from './write/output';

/** Pictures that are tried, best first. */
const SIZES = [
  { side: 2048, quality: 88 },
  { side: 2048, quality: 76 },
  { side: 1536, quality: 80 },
  { side: 1024, quality: 80 },
  { side: 1024, quality: 60 },
  { side: 512, quality: 70 },
];

/** Rays a vertex for the openness of recesses. */
const RAYS = 16;

/** Levels that are tried until the bytes fit as well: large pictures are worth more than the last triangles. */
const LEVELS = [1, 0.7, 0.45];

/** The model for the close look: the designer's own coordinates and pictures on a surface as fine as the budget allows. */
export async function deriveInspect(
  model: Model,
  { id, materials, tell }: DeriveOptions,
): Promise<DerivedModel> {
  let made: DerivedModel | undefined;
  for (const level of LEVELS) {
    tell('inspect: simplifying');
    const coarse = await simplify(model.patches, BUDGETS.inspect.triangles * level);
    tell('inspect: shading recesses');
    const shaded = shadeRecesses(coarse, RAYS);
    const output = createOutput(model.document, materials);
    const patches = shaded.map((patch) => ({ ...patch, material: output.copy(patch.material) }));
    await fillScene(output.document, id, patches);
    tell('inspect: packing');
    const packed = await packWithin(output.document, BUDGETS.inspect, SIZES);
    made = { ...packed, triangles: countTriangles(patches), drawCalls: patches.length, notes: [] };
    if (made.data.byteLength <= BUDGETS.inspect.bytes) break;
  }
  if (!made) throw new Error('no level was tried');
  return made;
}
