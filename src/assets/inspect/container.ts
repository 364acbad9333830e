import { decodeUtf8, isDeeperThan, type Parsed } from '#kit';
import { type AssetFault, faultOf } from './fault';
import { type GltfJson, gltfJson } from './gltf-json';
import { MOST } from './limits';

/** A GLB taken apart: what it says, and the bytes that come with it. */
export interface Container {
  readonly gltf: GltfJson;
  readonly binary: Uint8Array;
}

const MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
const BINARY_CHUNK = 0x004e4942;

const refuse = (code: AssetFault, sentence: string): Parsed<never> => ({
  problems: [faultOf(code, sentence)],
});

/** Takes a GLB apart as far as it can be believed. */
export function openGlb(bytes: Uint8Array): Parsed<Container> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20 || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== 2)
    return refuse('model-damaged', 'The model is no GLB of version 2; export it as one.');
  const stated = view.getUint32(8, true);
  if (stated > bytes.length)
    return refuse('model-cut-off', `The model is cut off: ${bytes.length} of ${stated} bytes came.`);
  const length = view.getUint32(12, true);
  if (view.getUint32(16, true) !== JSON_CHUNK || 20 + length > stated)
    return refuse('model-damaged', 'The model does not begin with its description; export it again.');
  if (length > MOST.description)
    return refuse('model-too-much', `The model's description has ${length} bytes; join its parts.`);
  const gltf = readDescription(bytes.subarray(20, 20 + length));
  if (!gltf.value) return { problems: gltf.problems };
  const at = 20 + length;
  const hasBinary = at + 8 <= stated && view.getUint32(at + 4, true) === BINARY_CHUNK;
  const end = hasBinary ? at + 8 + view.getUint32(at, true) : at;
  if (end > stated) return refuse('model-cut-off', 'The model ends within its numbers; export it again.');
  return { value: { gltf: gltf.value, binary: bytes.subarray(hasBinary ? at + 8 : at, end) }, problems: [] };
}

function readDescription(bytes: Uint8Array): Parsed<GltfJson> {
  const text = decodeUtf8(bytes).value;
  if (text === undefined) return refuse('model-damaged', 'The description of the model is not in UTF-8.');
  if (isDeeperThan(text, MOST.depth))
    return refuse('model-too-much', `The description is nested more than ${MOST.depth} levels deep.`);
  try {
    const read = gltfJson.safeParse(JSON.parse(text.replace(/[\s\0]+$/, '')));
    if (read.success) return { value: read.data, problems: [] };
    const place = read.error.issues[0]?.path.map(String).join('.');
    return refuse(
      'model-damaged',
      `The description of the model is wrong at "${place ?? ''}"; export it again.`,
    );
  } catch {
    return refuse('model-damaged', 'The description of the model is no JSON; export it again.');
  }
}
