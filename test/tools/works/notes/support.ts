import type { WorkNote } from '#catalog';
import { boxOf, type NoteModel, type Patch } from '../../../../tools/works/notes/model';

/** A square plate of 20 cm in the plane z, facing the visitor, of two triangles. */
export function plate(z: number, before = 0): Patch {
  const [low, high] = [-0.1, 0.1];
  const square = [low, low, z, high, low, z, high, high, z, low, low, z, high, high, z, low, high, z];
  return {
    mesh: 'plate',
    before,
    count: 2,
    corners: Float32Array.from(square),
    normals: Float32Array.from({ length: 18 }, (_, index) => (index % 3 === 2 ? 1 : 0)),
    colour: [1, 1, 1],
    metal: false,
  };
}

export const modelOf = (...patches: readonly Patch[]): NoteModel => ({ patches, ...boxOf(patches) });

export const noteWith = (change: Partial<WorkNote> = {}): WorkNote => ({
  id: 'stone',
  kind: 'material',
  title: { en: 'The stone' },
  text: { en: 'It is red.' },
  position: [0, 0, 0],
  normal: [0, 0, 1],
  ...change,
});
