import { Logger, type Node, NodeIO, type Primitive } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { validateBytes } from 'gltf-validator';
import { MeshoptDecoder } from 'meshoptimizer';
import { errorAt, type Problem } from '#kit';
import type { MeshFacts, ModelFacts, Read } from './evidence';

/** Reads what there is to judge of a hall's model; `file` and `at` are for sentences and paths. */
export async function readModel(bytes: Uint8Array, file: string, at: number): Promise<Read<ModelFacts>> {
  const path = ['halls', at, 'model'];
  const complain = (code: string, sentence: string): Problem => errorAt(code, sentence, path);
  try {
    const invalid = await askKhronos(bytes, file);
    const problems = invalid.map((complaint) =>
      complain('model-invalid', `${file} is no valid glTF: ${complaint}; write it again.`),
    );
    return { value: await readFacts(bytes), problems };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problems: [complain('model-unreadable', `${file} cannot be read (${reason}): write it again.`)],
    };
  }
}

/** The errors of Khronos' validator, each code once. */
async function askKhronos(bytes: Uint8Array, uri: string): Promise<string[]> {
  const { issues } = await validateBytes(bytes, {
    uri,
    format: 'glb',
    maxIssues: 200,
    writeTimestamp: false,
  });
  const errors = issues.messages.filter(({ severity }) => severity === 0);
  const byCode = new Map(errors.map((error) => [error.code, error]));
  return [...byCode.values()].map(
    ({ code, message, pointer }) =>
      `${pointer ? `at ${pointer}: ` : ''}${message.replace(/\.$/, '')} (${code})`,
  );
}

async function readFacts(bytes: Uint8Array): Promise<ModelFacts> {
  await MeshoptDecoder.ready;
  const document = await new NodeIO()
    .setLogger(new Logger(Logger.Verbosity.ERROR))
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
    .readBinary(bytes);
  const root = document.getRoot();
  const worn = root.listNodes().flatMap((node) => node.getMesh()?.listPrimitives() ?? []);
  return {
    materials: [...new Set(worn.map((primitive) => primitive.getMaterial()?.getName() ?? ''))],
    meshes: root.listNodes().flatMap(readNode),
  };
}

function readNode(node: Node): MeshFacts[] {
  const mesh = node.getMesh();
  const names = [node.getName(), mesh?.getName() ?? '', node.getParentNode()?.getName() ?? ''];
  return (mesh?.listPrimitives() ?? []).map((primitive) => ({
    names: names.filter((name) => name !== ''),
    material: primitive.getMaterial()?.getName() ?? '',
    triangles: countTriangles(primitive),
    measured: primitive.getAttribute('TEXCOORD_0') !== null,
    ...lightOf(primitive),
  }));
}

function countTriangles(primitive: Primitive): number {
  const corners = primitive.getIndices()?.getCount() ?? primitive.getAttribute('POSITION')?.getCount() ?? 0;
  return Math.floor(corners / 3);
}

function lightOf(primitive: Primitive): Pick<MeshFacts, 'light'> {
  const light = primitive.getAttribute('TEXCOORD_1');
  if (!light) return {};
  return { light: [Math.min(...light.getMinNormalized([])), Math.max(...light.getMaxNormalized([]))] };
}
