import type { Document, GLTF } from '@gltf-transform/core';
import { Logger, NodeIO, PropertyType } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { convertPrimitiveToTriangles, dedup, metalRough, uninstance } from '@gltf-transform/functions';
import { MeshoptDecoder } from 'meshoptimizer/decoder';
import type { GltfJson } from '#assets';
import type { Parsed } from '#kit';
import { hasErrors } from '#kit';
import type { Model } from '../model';
import { refuse, repaired } from '../say';
import { checkGltf } from './check-gltf';
import { openContainer } from './container';
import { readBeside } from './files';
import { flattenScene } from './flatten';
import { askKhronos } from './khronos';
import { plainMaterials } from './materials';
import type { SourceFile } from './source';

/** Reads GLB and glTF with their files. */
export async function readGltf(
  { name, path, format, bytes }: SourceFile,
  keepNames: boolean,
): Promise<Parsed<Model>> {
  const container = openContainer(name, bytes, format === 'glb');
  if (!container.value) return { problems: container.problems };
  const { json, binary } = container.value;
  const checked = checkGltf(name, json);
  if (!checked.value) return { problems: checked.problems };
  const resources = await readResources(name, path, checked.value, binary);
  if (!resources.value) return { problems: resources.problems };
  const found = resources.value;
  const asked = await askKhronos(name, bytes, format === 'glb', async (uri) => {
    const resource = found[uri];
    if (!resource) throw new Error(`${uri} was not read`);
    return resource;
  });
  if (hasErrors(asked.problems)) return { problems: asked.problems };
  const document = await parse(json as GLTF.IGLTF, found);
  if (!document)
    return refuse('damaged', `${name} is damaged: its data cannot be unpacked; export it again.`);
  const changes = [...asked.problems, ...dropped(document)];
  await document.transform(
    uninstance(),
    metalRough(),
    dedup({ propertyTypes: [PropertyType.TEXTURE, PropertyType.MATERIAL], keepUniqueNames: keepNames }),
  );
  for (const mesh of document.getRoot().listMeshes())
    for (const primitive of mesh.listPrimitives())
      if (primitive.getMode() > 4) convertPrimitiveToTriangles(primitive);
  const { patches, problems } = flattenScene(document);
  return { value: { document, patches }, problems: [...changes, ...problems, ...plainMaterials(document)] };
}

/** Every buffer and picture that is a file of its own; data addresses are left to the reader. */
async function readResources(
  name: string,
  path: string,
  gltf: GltfJson,
  binary: Uint8Array<ArrayBuffer> | undefined,
): Promise<Parsed<Record<string, Uint8Array<ArrayBuffer>>>> {
  const resources: Record<string, Uint8Array<ArrayBuffer>> = {};
  if (binary) resources['@glb.bin'] = binary;
  for (const [at, { uri, byteLength }] of gltf.buffers.entries()) {
    if (uri === undefined) {
      if (at === 0 && (binary?.length ?? 0) >= byteLength) continue;
      return refuse(
        'cut-off',
        `${name} is damaged: buffers[${at}] has ${byteLength} bytes that are not in the file; export it again.`,
      );
    }
    if (uri.startsWith('data:')) continue;
    const read = await readBeside(path, uri);
    if (!read.value) return { problems: read.problems };
    if (read.value.length < byteLength)
      return refuse(
        'cut-off',
        `${uri} is cut off: it has ${read.value.length} of ${byteLength} bytes; copy or export it again.`,
      );
    resources[uri] = read.value;
  }
  for (const { uri } of gltf.images) {
    if (uri === undefined || uri.startsWith('data:')) continue;
    const read = await readBeside(path, uri);
    if (!read.value) return { problems: read.problems };
    resources[uri] = read.value;
  }
  return { value: resources, problems: [] };
}

/** Undefined when what is packed in it cannot be unpacked. */
async function parse(
  json: GLTF.IGLTF,
  resources: Record<string, Uint8Array<ArrayBuffer>>,
): Promise<Document | undefined> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .setLogger(new Logger(Logger.Verbosity.SILENT))
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  try {
    return await io.readJSON({ json, resources });
  } catch {
    // What the validator let pass and the reader still cannot take is a damaged file, not a fault of ours.
    return undefined;
  }
}

/** What a still model on a stand has no use for. */
function dropped(document: Document) {
  const root = document.getRoot();
  const parts = [
    [root.listAnimations().length, 'animations'],
    [root.listSkins().length, 'skeletons'],
    [root.listCameras().length, 'cameras'],
    [root.listNodes().filter((node) => node.getExtension('KHR_lights_punctual')).length, 'lights'],
    [
      root.listMeshes().filter((mesh) => mesh.listPrimitives().some((each) => each.listTargets().length))
        .length,
      'morph targets',
    ],
  ] as const;
  const words = parts.flatMap(([count, word]) => (count ? [word] : []));
  return words.length
    ? [repaired(`Its ${words.join(', ')} were dropped: works are shown still, as they are stored.`)]
    : [];
}
