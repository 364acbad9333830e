import type { Problem } from '#kit';
import { type Container, openGlb } from './container';
import { faultOf } from './fault';
import { inspectPicture } from './inspect-picture';
import { MOST } from './limits';
import { inspectNumbers } from './numbers';
import { readPictureSize } from './picture-size';
import { inspectScene } from './scene';

/** What a model may not be shown without, as far as the hall's loader knows it. */
const KNOWN =
  /^(EXT_meshopt_compression|KHR_meshopt_compression|EXT_mesh_gpu_instancing|EXT_texture_(webp|avif)|KHR_mesh_quantization|KHR_texture_transform|KHR_lights_punctual|KHR_materials_\w+)$/;

/**
 * Why a GLB must not be decoded, asked before a byte is allocated for it. A few hundred bytes can ask a loader for
 * gigabytes, name files elsewhere, or hang nodes within themselves.
 */
export function inspectModel(bytes: Uint8Array): Problem | undefined {
  const { value, problems } = openGlb(bytes);
  if (!value) return problems[0];
  return inspectLists(value) ?? inspectNumbers(value) ?? inspectScene(value.gltf) ?? inspectPictures(value);
}

function inspectLists({ gltf }: Container): Problem | undefined {
  const { buffers, images, extensionsRequired, accessors, bufferViews, meshes, scenes } = gltf;
  if ([...buffers, ...images].some(({ uri }) => uri !== undefined))
    return faultOf('model-outside', 'The model names files outside of itself; export it as one GLB.');
  const unknown = extensionsRequired.find((name) => !KNOWN.test(name));
  if (unknown !== undefined)
    return faultOf('model-extension', `The model requires ${unknown.slice(0, 64)}, which is not read here.`);
  const longest = Math.max(accessors.length, bufferViews.length, meshes.length, scenes.length, images.length);
  if (longest > MOST.entries)
    return faultOf('model-too-much', `A list of the model has ${longest} entries; join its parts.`);
  return undefined;
}

function inspectPictures({ gltf, binary }: Container): Problem | undefined {
  let pixels = 0;
  for (const [at, { bufferView }] of gltf.images.entries()) {
    const view = gltf.bufferViews[bufferView ?? -1];
    if (!view) return faultOf('model-damaged', `images[${at}] is nowhere in the file; export it again.`);
    const from = view.byteOffset ?? 0;
    const picture = binary.subarray(from, from + view.byteLength);
    const problem = inspectPicture(picture);
    if (problem) return { ...problem, message: `images[${at}]: ${problem.message}` };
    const size = readPictureSize(picture);
    pixels += (size?.width ?? 0) * (size?.height ?? 0);
  }
  if (pixels > MOST.allPixels)
    return faultOf('picture-too-large', `The pictures of the model have ${pixels} pixels together.`);
  return undefined;
}
