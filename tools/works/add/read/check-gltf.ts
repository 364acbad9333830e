import type { GltfJson } from '#assets';
import { gltfJson } from '#assets';
import type { Parsed } from '#kit';
import { LIMITS } from '../limits';
import { bytesInWords, countOf, inWords, refuse } from '../say';
import { checkScene } from './check-scene';

const COMPONENTS: Readonly<Record<string, number>> = {
  SCALAR: 1,
  VEC2: 2,
  VEC3: 3,
  VEC4: 4,
  MAT2: 4,
  MAT3: 9,
  MAT4: 16,
};
const BYTES: Readonly<Record<number, number>> = { 5120: 1, 5121: 1, 5122: 2, 5123: 2, 5125: 4, 5126: 4 };

/** Extensions without which a file says it cannot be read, and which are understood here. */
const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set([
  'EXT_mesh_gpu_instancing',
  'EXT_meshopt_compression',
  'KHR_meshopt_compression',
  'EXT_texture_avif',
  'EXT_texture_webp',
  'KHR_lights_punctual',
  'KHR_materials_anisotropy',
  'KHR_materials_clearcoat',
  'KHR_materials_dispersion',
  'KHR_materials_emissive_strength',
  'KHR_materials_ior',
  'KHR_materials_iridescence',
  'KHR_materials_pbrSpecularGlossiness',
  'KHR_materials_sheen',
  'KHR_materials_specular',
  'KHR_materials_transmission',
  'KHR_materials_unlit',
  'KHR_materials_variants',
  'KHR_materials_volume',
  'KHR_mesh_quantization',
  'KHR_texture_transform',
]);

/** What to do about extensions that designers meet. */
const ADVICE: Readonly<Record<string, string>> = {
  KHR_draco_mesh_compression: 'export it without Draco compression',
  KHR_texture_basisu: 'export it with PNG, JPEG or WebP textures instead of KTX2',
};

/** Checks what a glTF claims against what it brings, before a byte is allocated for it. */
export function checkGltf(name: string, json: unknown): Parsed<GltfJson> {
  const read = gltfJson.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue?.path
      .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
      .join('');
    return refuse(
      'invalid',
      `${name} is no valid glTF: ${place?.replace(/^\./, '') || 'its root'} is missing or of the wrong kind; export it again.`,
    );
  }
  const gltf = read.data;
  if (!gltf.asset.version.startsWith('2.'))
    return refuse(
      'old-version',
      `${name} is glTF version ${gltf.asset.version}, and only version 2 can be read: export it as glTF 2.0.`,
    );
  const unknown = gltf.extensionsRequired.find((extension) => !KNOWN_EXTENSIONS.has(extension));
  if (unknown)
    return refuse(
      'unknown-extension',
      `${name} requires ${unknown}, which cannot be read here: ${ADVICE[unknown] ?? 'export it without this extension'}.`,
    );
  return (
    checkViews(name, gltf) ??
    checkAccessors(name, gltf) ??
    checkScene(name, gltf) ?? { value: gltf, problems: [] }
  );
}

function checkViews(name: string, gltf: GltfJson): Parsed<never> | undefined {
  const total = gltf.buffers.reduce((sum, { byteLength }) => sum + byteLength, 0);
  if (total > LIMITS.bytes)
    return refuse(
      'too-large',
      `${name} announces ${bytesInWords(total)} of data, and ${bytesInWords(LIMITS.bytes)} is the most: reduce the model and export it again.`,
    );
  for (const [at, view] of gltf.bufferViews.entries()) {
    const buffer = gltf.buffers[view.buffer];
    if (!buffer || (view.byteOffset ?? 0) + view.byteLength > buffer.byteLength)
      return refuse(
        'damaged',
        `${name} is damaged: bufferViews[${at}] reaches beyond its buffer; export it again.`,
      );
  }
  return undefined;
}

/** The bytes that a view holds once it is unpacked. */
function unpackedBytes(view: GltfJson['bufferViews'][number]): number {
  for (const extension of ['EXT_meshopt_compression', 'KHR_meshopt_compression']) {
    const packed = view.extensions?.[extension] as { count?: unknown; byteStride?: unknown } | undefined;
    if (packed) return Number(packed.count) * Number(packed.byteStride);
  }
  return view.byteLength;
}

function checkAccessors(name: string, gltf: GltfJson): Parsed<never> | undefined {
  const held = gltf.buffers.reduce((sum, { byteLength }) => sum + byteLength, 0);
  let [unbacked, spread] = [0, 0];
  for (const [at, accessor] of gltf.accessors.entries()) {
    const element = (COMPONENTS[accessor.type] ?? 0) * (BYTES[accessor.componentType] ?? 0);
    if (!element)
      return refuse(
        'invalid',
        `${name} is no valid glTF: accessors[${at}] is of the unknown type ${accessor.type}/${accessor.componentType}; export it again.`,
      );
    const asked = accessor.count * element;
    if ((accessor.sparse?.count ?? 0) > accessor.count)
      return refuse(
        'damaged',
        `${name} is damaged: accessors[${at}] replaces more numbers than it has; export it again.`,
      );
    if (accessor.bufferView === undefined) {
      unbacked += asked;
      if (unbacked > Math.max(LIMITS.unbacked, held))
        return refuse(
          'asks-too-much',
          `${name} is damaged: accessors[${at}] asks for ${bytesInWords(asked)}, but the file brings ${bytesInWords(held)} of data; export it again.`,
        );
      continue;
    }
    const view = gltf.bufferViews[accessor.bufferView];
    const stride = view?.byteStride ?? element;
    const end = (accessor.byteOffset ?? 0) + (accessor.count ? (accessor.count - 1) * stride + element : 0);
    if (!view || !(end <= unpackedBytes(view)))
      return refuse(
        'asks-too-much',
        `${name} is damaged: accessors[${at}] asks for ${countOf(accessor.count, 'element')} (${bytesInWords(asked)}), more than its bufferView holds; export it again.`,
      );
    spread += asked;
  }
  const unpacked = gltf.bufferViews.reduce((sum, view) => sum + unpackedBytes(view), 0);
  if (!(unpacked <= 4 * LIMITS.bytes) || spread > LIMITS.spread * Math.max(1e6, unpacked))
    return refuse(
      'asks-too-much',
      `${name} asks for ${bytesInWords(Math.max(spread, unpacked))} once unpacked from ${bytesInWords(held)}: export it again, uncompressed or smaller than ${inWords(LIMITS.triangles)} triangles.`,
    );
  return undefined;
}
