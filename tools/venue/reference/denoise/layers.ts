import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Values } from './smooth';

/**
 * What `blender/render.py` takes a picture apart into, three numbers a pixel. The picture is the light that surfaces
 * scatter times their colour, the light that they mirror times the colour of that, and the rest.
 */
const NAMES = [
  // Scattered light: of the sun itself, of other sources themselves, and what has met a surface before.
  'sun',
  'direct',
  'indirect',
  'colour',
  // What surfaces mirror: lights themselves, and other surfaces.
  'gloss',
  'mirrored',
  'gloss-colour',
  // What is seen to shine: lamps and the sky.
  'rest',
  'normal',
  'place',
] as const;

export type LayerName = (typeof NAMES)[number];
export type Layers = Readonly<Record<LayerName, Values>>;

/** Two batches make a half, two halves a picture. A half's batches tell its noise, the halves that of the whole. */
export const BATCHES = 4;

/** Reads the layers of every batch of a view from the folder that Blender left them in. */
export const readBatches = (folder: string): Promise<Layers[]> =>
  Promise.all(Array.from({ length: BATCHES }, (_, batch) => readLayers(folder, batch)));

/** Reads the layers of one batch. */
export async function readLayers(folder: string, batch: number): Promise<Layers> {
  const read = async (name: LayerName) => {
    const raw = await readFile(join(folder, `${batch}-${name}.f32`));
    return [name, new Float32Array(new Uint8Array(raw).buffer)] as const;
  };
  return Object.fromEntries(await Promise.all(NAMES.map(read))) as unknown as Layers;
}

/** The layers of two batches as one. */
export const meanOfLayers = (a: Layers, b: Layers): Layers =>
  Object.fromEntries(NAMES.map((name) => [name, meanOfTwo(a[name], b[name])])) as unknown as Layers;

export const meanOfTwo = (a: Values, b: Values): Values => a.map((value, at) => (value + (b[at] ?? 0)) / 2);

export const sumOf = (...parts: readonly Values[]): Values =>
  parts.reduce((sum, part) => sum.map((value, at) => value + (part[at] ?? 0)));
