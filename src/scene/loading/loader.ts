import type { Group, Texture } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { type Inspector, loadInspector } from '#assets';
import { type Problem, within } from '#kit';
import { type FetchBytesOptions, fetchBytes, LoadError } from './fetch-bytes';
import { decodePicture, leanPictures, type PictureUse, partPictures, reducePictures } from './picture';

export interface LoadRequest {
  /** Called with the size of each piece that came; negative when a broken attempt is begun anew. */
  readonly onBytes?: ((count: number) => void) | undefined;
  /** Pixels that a picture's width is reduced to, where it is wider. */
  readonly edge?: number | undefined;
  /** Gives up this file alone. */
  readonly signal?: AbortSignal;
}

/** The only way by which models and pictures come into the scene: same origin, with progress, patience and a limit. */
export interface Loader {
  /** Its pictures are reduced to `edge`, and its colours parted then. */
  model(url: string, request?: LoadRequest): Promise<Group>;
  picture(url: string, use: PictureUse, request?: LoadRequest): Promise<Texture>;
  /** Bytes received so far. */
  transferred(): number;
  /** Gives up everything under way. */
  dispose(): void;
}

/** Makes a loader; `options` are for tests. */
export function createLoader(options: Omit<FetchBytesOptions, 'signal' | 'onBytes'> = {}): Loader {
  const controller = new AbortController();
  const gltf = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  let transferred = 0;
  const fetchCounted = (url: string, { onBytes, signal }: LoadRequest) =>
    fetchBytes(url, {
      ...options,
      signal: signal ? eitherOf(signal, controller.signal) : controller.signal,
      onBytes: (count) => {
        transferred += Math.max(0, count);
        onBytes?.(count);
      },
    });
  return {
    async model(url, request = {}) {
      const bytes = await inspected(url, fetchCounted(url, request), 'inspectModel');
      if (request.signal?.aborted) throw new LoadError('aborted', `${url} is no longer wanted`);
      const { scene } = await gltf.parseAsync(bytes.buffer, '');
      leanPictures(scene);
      if (request.edge !== undefined) {
        await reducePictures(scene, request.edge);
        partPictures(scene);
      }
      return scene;
    },
    async picture(url, use, request = {}) {
      const bytes = await inspected(url, fetchCounted(url, request), 'inspectPicture');
      return decodePicture(bytes, use, request.edge);
    },
    transferred: () => transferred,
    dispose: () => controller.abort(),
  };
}

/** Aborted by the one or the other; browsers of before 2024 cannot join them by themselves. */
function eitherOf(own: AbortSignal, all: AbortSignal): AbortSignal {
  const joined = new AbortController();
  for (const signal of [own, all]) {
    if (signal.aborted) joined.abort();
    signal.addEventListener('abort', () => joined.abort(), { once: true, signal: joined.signal });
  }
  return joined.signal;
}

/** Bytes that may be decoded. @throws LoadError `unsafe` when what they ask for is out of all proportion */
async function inspected(
  url: string,
  coming: Promise<Uint8Array<ArrayBuffer>>,
  by: keyof Inspector,
): Promise<Uint8Array<ArrayBuffer>> {
  const [bytes, inspector] = await Promise.all([coming, within(loadInspector())]);
  const problem: Problem | undefined = inspector[by](bytes);
  if (problem) throw new LoadError('unsafe', `${url}: ${problem.code}: ${problem.message}`);
  return bytes;
}
