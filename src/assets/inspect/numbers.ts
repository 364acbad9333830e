import type { Problem } from '#kit';
import type { Container } from './container';
import { faultOf } from './fault';
import type { GltfJson } from './gltf-json';
import { MOST } from './limits';

const COMPONENTS = new Map(
  Object.entries({ SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4, MAT2: 4, MAT3: 9, MAT4: 16 }),
);
const BYTES = new Map([
  [5120, 1],
  [5121, 1],
  [5122, 2],
  [5123, 2],
  [5125, 4],
  [5126, 4],
]);

type View = GltfJson['bufferViews'][number];

const damaged = (what: string): Problem =>
  faultOf('model-damaged', `${what} reaches beyond what the file brings; export it again.`);

/** What a compressed view unpacks to and comes from; undefined for one that is as it is. */
function packedIn(
  view: View,
): { buffer: number; from: number; length: number; unpacked: number } | undefined {
  const said = view.extensions?.['EXT_meshopt_compression'] ?? view.extensions?.['KHR_meshopt_compression'];
  if (typeof said !== 'object' || said === null) return undefined;
  const number = (key: string, otherwise = Number.NaN): number => {
    const value = (said as Readonly<Record<string, unknown>>)[key] ?? otherwise;
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : Number.NaN;
  };
  return {
    buffer: number('buffer'),
    from: number('byteOffset', 0),
    length: number('byteLength'),
    unpacked: number('count') * number('byteStride'),
  };
}

/** Checks every number that a model asks memory for against the bytes that it brings. */
export function inspectNumbers({ gltf, binary }: Container): Problem | undefined {
  const { buffers, bufferViews, accessors } = gltf;
  // The second buffer of compressed files is a promise of what they unpack to, and is never read.
  const held = (buffer: number): number =>
    buffer === 0 ? Math.min(buffers[0]?.byteLength ?? 0, binary.length + 3) : 0;
  if ((buffers[0]?.byteLength ?? 0) > binary.length + 3) return damaged('buffers[0]');
  let unpacked = 0;
  for (const [at, view] of bufferViews.entries()) {
    const packed = packedIn(view);
    if (packed) {
      if (!(packed.from + packed.length <= held(packed.buffer))) return damaged(`bufferViews[${at}]`);
      unpacked += packed.unpacked;
    } else if ((view.byteOffset ?? 0) + view.byteLength > held(view.buffer))
      return damaged(`bufferViews[${at}]`);
    if (!(unpacked <= MOST.numbers)) return tooMuch(`bufferViews[${at}]`, unpacked);
  }
  let asked = 0;
  for (const [at, accessor] of accessors.entries()) {
    const element = (COMPONENTS.get(accessor.type) ?? 0) * (BYTES.get(accessor.componentType) ?? 0);
    if (element === 0) return faultOf('model-damaged', `accessors[${at}] is of an unknown type.`);
    asked += accessor.count * element;
    if (!(asked <= MOST.numbers)) return tooMuch(`accessors[${at}]`, asked);
    if ((accessor.sparse?.count ?? 0) > accessor.count) return damaged(`accessors[${at}]`);
    if (accessor.bufferView === undefined) continue;
    const view = bufferViews[accessor.bufferView];
    const stride = view?.byteStride ?? element;
    const end = (accessor.byteOffset ?? 0) + (accessor.count ? (accessor.count - 1) * stride + element : 0);
    if (!view || !(end <= (packedIn(view)?.unpacked ?? view.byteLength))) return damaged(`accessors[${at}]`);
  }
  return undefined;
}

const tooMuch = (what: string, bytes: number): Problem =>
  faultOf(
    'model-too-much',
    `${what} asks for ${Math.round(bytes / 1e6)} MB of memory; make the model smaller.`,
  );
