import type { Group, Texture } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { type Inspector, loadInspector } from '#assets';
import type { Problem } from '#kit';
import { type FetchBytesOptions, fetchBytes, LoadError } from './fetch-bytes';
import { decodePicture, type PictureUse } from './picture';

/** The only way by which models and pictures come into the scene: same origin, with progress, patience and a limit. */
export interface Loader {
  model(url: string, onBytes?: (count: number) => void): Promise<Group>;
  /** `edge`: pixels that the picture's width is reduced to, where it is wider. */
  picture(url: string, use: PictureUse, onBytes?: (count: number) => void, edge?: number): Promise<Texture>;
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
  const fetchCounted = (url: string, onBytes?: (count: number) => void) =>
    fetchBytes(url, {
      ...options,
      signal: controller.signal,
      onBytes: (count) => {
        transferred += Math.max(0, count);
        onBytes?.(count);
      },
    });
  return {
    async model(url, onBytes) {
      const bytes = await inspected(url, fetchCounted(url, onBytes), 'inspectModel');
      const parsed = await gltf.parseAsync(bytes.buffer, '');
      return parsed.scene;
    },
    async picture(url, use, onBytes, edge) {
      return decodePicture(await inspected(url, fetchCounted(url, onBytes), 'inspectPicture'), use, edge);
    },
    transferred: () => transferred,
    dispose: () => controller.abort(),
  };
}

/** Bytes that may be decoded. @throws LoadError `unsafe` when what they ask for is out of all proportion */
async function inspected(
  url: string,
  coming: Promise<Uint8Array<ArrayBuffer>>,
  by: keyof Inspector,
): Promise<Uint8Array<ArrayBuffer>> {
  const [bytes, inspector] = await Promise.all([coming, loadInspector()]);
  const problem: Problem | undefined = inspector[by](bytes);
  if (problem) throw new LoadError('unsafe', `${url}: ${problem.code}: ${problem.message}`);
  return bytes;
}
