import { describe, expect, it } from 'vitest';
import { boxOf, createStudio, scan, sceneOf, stlOf, writeGlb } from './support';

const json = (value: unknown): string => JSON.stringify(value);

/** A glTF that is right but for what is given. */
const gltf = (more: object): string =>
  json({
    asset: { version: '2.0' },
    scenes: [{ nodes: [0] }],
    nodes: [{ mesh: 0 }],
    meshes: [{ primitives: [{ attributes: { POSITION: 0 } }] }],
    ...more,
  });

const accessor = {
  bufferView: 0,
  componentType: 5126,
  count: 3,
  type: 'VEC3',
  min: [0, 0, 0],
  max: [1, 1, 1],
};
const buffers = [
  { byteLength: 36, uri: `data:application/octet-stream;base64,${Buffer.alloc(36, 1).toString('base64')}` },
];
const bufferViews = [{ buffer: 0, byteLength: 36 }];

async function boxGlb(change: (positions: Float32Array) => void = () => undefined): Promise<Uint8Array> {
  const { positions, indices } = boxOf([0.04, 0.02, 0.01]);
  change(positions);
  return writeGlb(sceneOf(positions, indices).document);
}

type Case = readonly [
  what: string,
  file: string,
  content: string | Uint8Array | Promise<string | Uint8Array>,
  sentence: string,
];

const CASES: readonly Case[] = [
  ['nothing', 'nothing.glb', '', 'nothing.glb is empty (0 bytes): export it again.'],
  [
    'a web page named .glb',
    'page.glb',
    '<!DOCTYPE html><html><body>Sign in to download</body></html>',
    'page.glb is not a model but a web page: the download was probably a page that offers the file.',
  ],
  [
    'an archive',
    'ring.zip',
    'PK\u0003\u0004',
    'ring.zip is not a model but a ZIP archive: unpack it first and name the model in it.',
  ],
  [
    'an unknown kind',
    'ring.3dm',
    'whatever',
    'ring.3dm is of no known kind: give a GLB, glTF, OBJ, STL or PLY file; most programs export GLB.',
  ],
  [
    'a small glTF whose accessor asks for gigabytes',
    'tiny.gltf',
    gltf({ accessors: [{ componentType: 5126, count: 200_000_000, type: 'VEC3' }] }),
    'tiny.gltf is damaged: accessors[0] asks for 2.4 GB, but the file brings 0 bytes of data; export it again.',
  ],
  [
    'an accessor that reaches beyond its data',
    'long.gltf',
    gltf({ buffers, bufferViews, accessors: [{ ...accessor, count: 300_000 }] }),
    'long.gltf is damaged: accessors[0] asks for 300,000 elements (3.6 MB), more than its bufferView holds; export it again.',
  ],
  [
    'an external address',
    'away.gltf',
    gltf({
      buffers: [{ byteLength: 36, uri: 'https://example.org/ring.bin' }],
      bufferViews,
      accessors: [accessor],
    }),
    'The model asks for https://example.org/ring.bin, which is elsewhere: put the file beside the model, or export one GLB with everything in it.',
  ],
  [
    'a path out of the folder',
    'out.gltf',
    gltf({ buffers: [{ byteLength: 36, uri: '../../etc/passwd' }], bufferViews, accessors: [accessor] }),
    'The model asks for ../../etc/passwd, which lies outside its folder: put the file beside the model, or export one GLB with everything in it.',
  ],
  [
    'a missing file',
    'alone.gltf',
    gltf({ buffers: [{ byteLength: 36, uri: 'ring.bin' }], bufferViews, accessors: [accessor] }),
    'The model asks for ring.bin, which is not there: put it beside the model, or export one GLB with everything in it.',
  ],
  [
    'an unknown required extension',
    'draco.gltf',
    gltf({
      buffers,
      bufferViews,
      accessors: [accessor],
      extensionsRequired: ['KHR_draco_mesh_compression'],
      extensionsUsed: ['KHR_draco_mesh_compression'],
    }),
    'draco.gltf requires KHR_draco_mesh_compression, which cannot be read here: export it without Draco compression.',
  ],
  [
    'nodes that hang in each other',
    'loop.gltf',
    gltf({
      buffers,
      bufferViews,
      accessors: [accessor],
      nodes: [{ mesh: 0, children: [1] }, { children: [0, 1] }],
    }),
    'loop.gltf is damaged: nodes[1] is missing or hangs in two places; export it again.',
  ],
  [
    'more triangles than any machine draws, by use',
    'many.gltf',
    gltf({
      buffers,
      bufferViews,
      accessors: [accessor],
      scenes: [{ nodes: Array.from({ length: 150_000 }, (_, index) => index) }],
      nodes: Array.from({ length: 150_000 }, () => ({ mesh: 0 })),
      meshes: [{ primitives: Array.from({ length: 200 }, () => ({ attributes: { POSITION: 0 } })) }],
    }),
    'many.gltf has 30,000,000 triangles, and 20,000,000 are the most: reduce it to 5 million.',
  ],
  [
    'a scene without triangles',
    'lines.gltf',
    gltf({
      buffers,
      bufferViews,
      accessors: [accessor],
      meshes: [{ primitives: [{ attributes: { POSITION: 0 }, mode: 1 }] }],
    }),
    'lines.gltf has no triangles in its scene: select the mesh when you export it.',
  ],
  [
    'no glTF at all',
    'other.gltf',
    json({ hello: 1 }),
    'other.gltf is no valid glTF: asset is missing or of the wrong kind; export it again.',
  ],
  [
    "what only Khronos' validator sees",
    'wrong.gltf',
    gltf({
      buffers,
      bufferViews,
      accessors: [accessor],
      materials: [{ pbrMetallicRoughness: { baseColorTexture: { index: 7 } } }],
    }),
    'wrong.gltf is no valid glTF: at materials[0].pbrMetallicRoughness.baseColorTexture.index: Unresolved reference: 7 (UNRESOLVED_REFERENCE); open it in Blender and export it again.',
  ],
  [
    'a GLB that is cut off',
    'half.glb',
    boxGlb().then((bytes) => bytes.subarray(0, bytes.length - 100)),
    'half.glb is cut off: it should have 896 bytes and has 796 bytes; copy or export it again.',
  ],
  [
    'a place that is no number',
    'nan.glb',
    boxGlb((positions) => {
      positions[7] = Number.NaN;
    }),
    'nan.glb is damaged: vertex 2 of material plain lies nowhere (NaN or infinite); repair the mesh in the program that made it and export it again.',
  ],
  [
    'triangles without an area',
    'flat.glb',
    boxGlb((positions) => {
      for (let index = 0; index < positions.length; index++)
        positions[index] = (index % 3 ? 0 : index) / 1000;
    }),
    'flat.glb has no triangles with an area: export it again with its mesh.',
  ],
  [
    'an STL that is cut off',
    'half.stl',
    stlOf(scan).subarray(0, 50_000),
    'half.stl is cut off: it announces 3,674 triangles and holds 998; copy or export it again.',
  ],
  [
    'an ascii STL without an end',
    'text.stl',
    'solid ring\nfacet normal 0 0 1\nouter loop\nvertex 0 0 0\nvertex 1 0 0\n',
    'text.stl is cut off: its last line is not `endsolid`; copy or export it again.',
  ],
  [
    'a PLY that announces more than it has',
    'half.ply',
    'ply\nformat binary_little_endian 1.0\nelement vertex 900000000\nproperty float x\nproperty float y\nproperty float z\nelement face 2\nproperty list uchar int vertex_indices\nend_header\n',
    'half.ply is cut off: its header announces 900,000,000 vertices and 2 faces, at least 10.8 GB, but only 0 bytes follow; copy or export it again.',
  ],
  [
    'a cloud of points',
    'cloud.ply',
    'ply\nformat ascii 1.0\nelement vertex 2\nproperty float x\nproperty float y\nproperty float z\nend_header\n0 0 0\n1 1 1\n',
    'cloud.ply holds 2 points but no triangles: make a surface of it first (in MeshLab: Screened Poisson) and export that.',
  ],
  [
    'an OBJ without vertices',
    'bare.obj',
    '# made by nobody\n',
    'bare.obj has no vertices: export it again with its mesh.',
  ],
  [
    'a size that nobody means',
    'house.glb',
    writeGlb(sceneOf(boxOf([80, 40, 20]).positions, boxOf([1, 1, 1]).indices).document),
    'house.glb would be 80 m long in m, which no work is. If the file is in mm, add --unit mm: then it is 80 mm long.',
  ],
];

describe('works:add refuses in one sentence and leaves nothing behind', () => {
  it.each(CASES)('%s', async (_, file, content, sentence) => {
    const studio = await createStudio();
    const { status, said, left } = await studio.add(await studio.bring(file, await content));
    expect(said).toBe(`Refused: ${sentence}`);
    expect(status).toBe(1);
    expect(left).toEqual([]);
  });

  it('a file that is not there', async () => {
    const studio = await createStudio();
    const { said } = await studio.add('nowhere/ring.glb');
    expect(said).toBe('Refused: There is no file nowhere/ring.glb; is the path right?');
  });

  it("an id that is taken, and a study's for ever", async () => {
    const studio = await createStudio(
      '{ "works": [{ "id": "asyk", "made": "study" }, { "id": "ring", "made": "designer" }] }',
    );
    const file = await studio.bring('ring.glb', await boxGlb());
    expect((await studio.add(file)).said).toBe(
      'Refused: There is a work ring already: choose another --id, or replace it with --force.',
    );
    expect((await studio.add(file, '--id', 'asyk', '--force')).said).toBe(
      "Refused: asyk is a study in the catalog, and a designer's work is never shown as one: choose another --id.",
    );
  });
});
