import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mesh, Primitive } from '@gltf-transform/core';
import { Document, NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { cells, positions as places } from 'bunny';
import { MeshoptDecoder } from 'meshoptimizer/decoder';
import { afterAll } from 'vitest';
import { runAdd } from '../../../../tools/works/add/run';
import type { Manifest } from '../../../../tools/works/manifest';

/** A temporary exhibition that works are added to. */
export interface Studio {
  readonly folder: string;
  /** Writes a file that a designer would send. */
  bring(name: string, content: string | Uint8Array): Promise<string>;
  /** Runs the command; tells its status, what it printed, and every file below the models. */
  add(
    ...given: string[]
  ): Promise<{ readonly status: 0 | 1; readonly said: string; readonly left: string[] }>;
  manifest(): Promise<Manifest>;
  /** One of the files that were written. */
  model(file: string): Promise<Document>;
}

const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

export async function createStudio(
  catalog = '{ "languages": [{ "tag": "en" }], "works": [] }',
): Promise<Studio> {
  const folder = await mkdtemp(join(tmpdir(), 'hemicycle-add-'));
  folders.push(folder);
  const models = join(folder, 'models');
  await writeFile(join(folder, 'catalog.json'), catalog);
  return {
    folder,
    async bring(name, content) {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    },
    async add(...given) {
      const said: string[] = [];
      const status = await runAdd([...given, '--no-still'], {
        root: folder,
        models,
        manifest: join(models, 'manifest.json'),
        catalog: join(folder, 'catalog.json'),
        entries: join(folder, 'entries'),
        print: (text) => said.push(text),
        tell: () => undefined,
      });
      const left = await readdir(models, { recursive: true }).catch(() => []);
      return { status, said: said.join('\n'), left: left.sort() };
    },
    manifest: async () => JSON.parse(await readFile(join(models, 'manifest.json'), 'utf8')) as Manifest,
    model: async (file) => readGlb(new Uint8Array(await readFile(join(models, file)))),
  };
}

export async function readGlb(data: Uint8Array): Promise<Document> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  return io.readBinary(data);
}

export const writeGlb = (document: Document): Promise<Uint8Array> =>
  new NodeIO().registerExtensions(ALL_EXTENSIONS).writeBinary(document);

/** A real scan: Stanford's bunny, 3,674 triangles, about 12 units long. */
export const scan = {
  positions: Float32Array.from(places.flat()),
  indices: Uint32Array.from(cells.flat()),
};

/** The scan as STL, binary. */
export function stlOf({ positions, indices }: typeof scan): Uint8Array {
  const bytes = new Uint8Array(84 + (indices.length / 3) * 50);
  const view = new DataView(bytes.buffer);
  view.setUint32(80, indices.length / 3, true);
  for (let face = 0; face < indices.length / 3; face++)
    for (let corner = 0; corner < 3; corner++)
      for (let k = 0; k < 3; k++) {
        const value = positions[(indices[face * 3 + corner] ?? 0) * 3 + k] ?? 0;
        view.setFloat32(84 + face * 50 + 12 + corner * 12 + k * 4, value, true);
      }
  return bytes;
}

/** A document with one mesh of triangles and nothing else. */
export function sceneOf(
  positions: Float32Array,
  indices?: Uint32Array,
): { readonly document: Document; readonly mesh: Mesh; readonly primitive: Primitive } {
  const document = new Document();
  const buffer = document.createBuffer();
  const accessor = (type: 'VEC3' | 'SCALAR', array: Float32Array | Uint32Array) =>
    document
      .createAccessor()
      .setType(type)
      .setArray(array as Float32Array<ArrayBuffer>)
      .setBuffer(buffer);
  const primitive = document.createPrimitive().setAttribute('POSITION', accessor('VEC3', positions));
  if (indices) primitive.setIndices(accessor('SCALAR', indices));
  const mesh = document.createMesh().addPrimitive(primitive);
  document.createScene().addChild(document.createNode().setMesh(mesh));
  return { document, mesh, primitive };
}

/** A box from 0 to `size`, all its triangles turned outwards. */
export function boxOf(size: readonly [number, number, number]): {
  positions: Float32Array;
  indices: Uint32Array;
} {
  const positions = new Float32Array(24);
  for (let corner = 0; corner < 8; corner++)
    size.forEach((length, axis) => {
      positions[corner * 3 + axis] = corner & (1 << axis) ? length : 0;
    });
  const quads = [
    [0, 2, 3, 1],
    [4, 5, 7, 6],
    [0, 1, 5, 4],
    [2, 6, 7, 3],
    [0, 4, 6, 2],
    [1, 3, 7, 5],
  ] as const;
  return { positions, indices: Uint32Array.from(quads.flatMap(([a, b, c, d]) => [a, b, c, a, c, d])) };
}
