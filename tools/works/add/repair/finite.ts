import type { Parsed } from '#kit';
import type { Model, Patch } from '../model';
import { countOf, refuse, repaired } from '../say';

/** Refuses places that are no numbers; directions, coordinates and colours that are none are made good. */
export function checkNumbers(name: string, model: Model): Parsed<Model> {
  let mended = 0;
  const heal = (array: Float32Array | undefined, value: number): void => {
    if (!array) return;
    for (let index = 0; index < array.length; index++)
      if (!Number.isFinite(array[index])) {
        array[index] = value;
        mended++;
      }
  };
  for (const patch of model.patches) {
    const place = findBroken(patch);
    if (place)
      return refuse(
        'not-a-number',
        `${name} is damaged: ${place}; repair the mesh in the program that made it and export it again.`,
      );
    heal(patch.normals, 0);
    heal(patch.uvs, 0);
    heal(patch.colors, 1);
  }
  return {
    value: model,
    problems: mended
      ? [repaired(`${countOf(mended, 'number')} that were none (NaN or infinite) set right.`)]
      : [],
  };
}

function findBroken({ material, positions, indices }: Patch): string | undefined {
  const vertices = positions.length / 3;
  for (const index of indices)
    if (index >= vertices)
      return `a triangle of material ${material.getName() || 'unnamed'} names vertex ${index} of ${vertices}`;
  for (let index = 0; index < positions.length; index++)
    if (!Number.isFinite(positions[index]))
      return `vertex ${Math.floor(index / 3)} of material ${material.getName() || 'unnamed'} lies nowhere (NaN or infinite)`;
  return undefined;
}
