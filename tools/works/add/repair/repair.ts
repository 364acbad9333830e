import type { Parsed, Problem } from '#kit';
import { hasErrors } from '#kit';
import { FINEST } from '../limits';
import type { Model, Patch } from '../model';
import { boundsOf, compact, countTriangles, countVertices } from '../model';
import type { Format } from '../read/sniff';
import { simplify } from '../reduce/simplify';
import { countOf, doubtful, inWords, lengthInWords, refuse, repaired } from '../say';
import { checkNumbers } from './finite';
import { joinByMaterial } from './join';
import { joinPlainMaterials } from './join-materials';
import { hasNormals, makeNormals } from './normals';
import type { Axis } from './orient';
import { orient, usualUp } from './orient';
import { checkPictures } from './pictures';
import type { Unit } from './units';
import { pickUnit, UNITS } from './units';
import { weld } from './weld';

export interface RepairOptions {
  readonly name: string;
  readonly format: Format;
  readonly unit?: Unit | undefined;
  readonly up?: Axis | undefined;
  /** Materials are told apart by their names, not by their looks alone. */
  readonly keepNames: boolean;
  readonly tell: (step: string) => void;
}

/** Makes of what a file holds a model like our own: joined, in metres, upright on its foot, every vertex once. */
export async function repairModel(model: Model, options: RepairOptions): Promise<Parsed<Model>> {
  const { name, keepNames, tell } = options;
  const numbers = checkNumbers(name, model);
  if (hasErrors(numbers.problems)) return { problems: numbers.problems };
  const problems: Problem[] = [...numbers.problems];
  const pictures = await checkPictures(name, model.document);
  if (hasErrors(pictures.problems)) return { problems: pictures.problems };
  problems.push(...pictures.problems);

  tell('joining');
  const joined = joinByMaterial(model.patches);
  if (model.patches.length > joined.length)
    problems.push(
      repaired(`${countOf(model.patches.length, 'part')} joined into ${inWords(joined.length)} by material.`),
    );
  const shared = keepNames ? joined : joinPlainMaterials(model.document, joined);
  if (shared.length < joined.length)
    problems.push(
      repaired(
        `${countOf(joined.length, 'material')} became ${countOf(shared.length, 'material')}: plain ones differ by the colour of their vertices now.`,
      ),
    );
  const placed = place(shared, options);
  if (!placed.value) return { problems: placed.problems };
  problems.push(...placed.problems);

  tell('welding');
  const welded = weldAll(placed.value);
  if (!countTriangles(welded.patches))
    return refuse('empty', `${name} has no triangles with an area: export it again with its mesh.`);
  problems.push(...welded.problems);
  let patches = welded.patches;
  const triangles = countTriangles(patches);
  if (triangles > FINEST) {
    tell(`thinning ${inWords(triangles)} triangles`);
    patches = await simplify(patches, FINEST);
    problems.push(
      repaired(
        `Thinned from ${inWords(triangles)} to ${inWords(countTriangles(patches))} triangles before all else.`,
      ),
    );
  }
  const bare = patches.filter((patch) => !hasNormals(patch));
  if (bare.length) {
    tell('making normals');
    patches = await Promise.all(patches.map((patch) => (hasNormals(patch) ? patch : makeNormals(patch))));
    problems.push(repaired(`Missing normals made from the triangles (${countOf(bare.length, 'material')}).`));
  }
  return {
    value: { document: model.document, patches: patches.map((patch) => dropUnused(patch)) },
    problems,
  };
}

/** Unit, axis and origin. */
function place(patches: readonly Patch[], { name, format, unit, up }: RepairOptions): Parsed<Patch[]> {
  if (!patches.length) return refuse('empty', `${name} has no triangles: export it again with its mesh.`);
  const { size } = boundsOf(patches);
  const picked = pickUnit(name, format, Math.max(...size), unit);
  if (!picked.value) return { problems: picked.problems };
  const problems = [...picked.problems];
  const upright = up ?? usualUp(format);
  if (!up && upright !== 'y')
    problems.push(
      doubtful(
        `The file does not say which way is up: read with ${upright} up, as ${format.toUpperCase()} files mostly are; give --up y if it lies on its back.`,
      ),
    );
  const turned = orient(patches, upright, UNITS[picked.value]);
  const shift = offsetOf(patches, UNITS[picked.value]);
  if (shift > 1e-6)
    problems.push(
      repaired(`Set down on its foot: its middle was ${lengthInWords(shift)} away from the origin.`),
    );
  return { value: turned, problems };
}

/** How far the middle of a piece's box lies from the origin, less what standing on it needs. */
function offsetOf(patches: readonly Patch[], metres: number): number {
  const { min, max, size } = boundsOf(patches);
  const away = Math.hypot(...min.map((low, axis) => (low + (max[axis] ?? 0)) / 2)) * metres;
  return away > Math.max(...size) * metres * 0.6 ? away : 0;
}

function weldAll(patches: readonly Patch[]): { patches: Patch[]; problems: Problem[] } {
  let [duplicates, empty] = [0, 0];
  const made = patches.map((patch) => {
    const welded = weld(patch);
    duplicates += welded.duplicates;
    empty += welded.empty;
    return welded.patch;
  });
  const problems: Problem[] = [];
  const all = countVertices(patches);
  if (duplicates)
    problems.push(
      repaired(`${countOf(duplicates, 'duplicate vertex', 'duplicate vertices')} of ${inWords(all)} merged.`),
    );
  if (empty) problems.push(repaired(`${countOf(empty, 'triangle')} without an area dropped.`));
  return { patches: made.filter(({ indices }) => indices.length).map((patch) => compact(patch)), problems };
}

/** Coordinates that no picture uses and colours that are all white are not kept. */
function dropUnused(patch: Patch): Patch {
  const { material, uvs, colors, ...rest } = patch;
  const isPictured = [
    material.getBaseColorTexture(),
    material.getNormalTexture(),
    material.getMetallicRoughnessTexture(),
    material.getOcclusionTexture(),
    material.getEmissiveTexture(),
    ...material
      .listExtensions()
      .flatMap((extension) => (extension.listParents().length ? texturesOf(extension) : [])),
  ].some(Boolean);
  const isColored = colors?.some((value) => Math.abs(value - 1) > 0.004);
  return { material, ...rest, ...(uvs && isPictured && { uvs }), ...(colors && isColored && { colors }) };
}

const texturesOf = (extension: object): unknown[] =>
  Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(extension)))
    .filter(([key]) => /^get\w+Texture$/.test(key))
    .map(([key]) => (extension as Record<string, () => unknown>)[key]?.());
