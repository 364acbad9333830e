import { Vector3 } from 'three';
import type { Patch } from '../model';
import { toByte } from './colour';
import { dilate } from './dilate';
import type { Fine, Hit } from './fine';
import type { Frame } from './frame';
import { frameOf, toTangentSpace } from './frame';
import { mix, rasterize } from './raster';

/** Which pictures a patch needs; all share the direction of the surface. */
export interface Wanted {
  readonly color: boolean;
  readonly orm: boolean;
  readonly emissive: boolean;
}

export interface BakedPictures {
  readonly width: number;
  readonly height: number;
  readonly normal: Uint8Array;
  /** Red, green, blue, alpha. */
  readonly color?: Uint8Array;
  readonly orm?: Uint8Array;
  readonly emissive?: Uint8Array;
  /** Share of the pixels whose direction differs from the coarse surface's by more than some degrees. */
  readonly relief: number;
  readonly hasAlpha: boolean;
}

export interface BakeOptions {
  readonly width: number;
  readonly height: number;
  /** How far the full model may lie from the coarse one, metres. */
  readonly reach: number;
  readonly wanted: readonly Wanted[];
}

const RINGS = 8;
const FLAT = Math.cos((4 * Math.PI) / 180);

/** Looks from every pixel of the coarse surface at the full model and writes down what is there. */
export function bake(patches: readonly Patch[], fine: Fine, options: BakeOptions): BakedPictures {
  const { width, height, reach, wanted } = options;
  const pixels = width * height;
  const picture = (key: keyof Wanted, channels: number) =>
    wanted.some((each) => each[key]) ? new Uint8Array(pixels * channels) : undefined;
  const normal = new Uint8Array(pixels * 3);
  const [color, orm, emissive] = [picture('color', 4), picture('orm', 3), picture('emissive', 3)];
  const [known, colored] = [new Uint8Array(pixels), new Uint8Array(pixels)];
  let [covered, bent, hasAlpha] = [0, 0, false];
  const [point, direction, mapped] = [new Vector3(), new Vector3(), new Vector3()];
  let frame: Frame | undefined;
  let framed = -1;
  rasterize(patches, width, height, ({ index, patch: at, triangle, corners, weights }) => {
    const patch = patches[at];
    const wish = wanted[at];
    if (!patch?.normals || !wish) return;
    mix(patch.positions, corners, weights, point);
    mix(patch.normals, corners, weights, direction).normalize();
    const hit = fine.find(point, direction, reach);
    if (!hit) return;
    if (!frame || framed !== triangle) [frame, framed] = [frameOf(patch, corners), triangle];
    toTangentSpace(hit.normal, direction, frame, mapped);
    normal[index * 3] = Math.round((mapped.x * 0.5 + 0.5) * 255);
    normal[index * 3 + 1] = Math.round((mapped.y * 0.5 + 0.5) * 255);
    normal[index * 3 + 2] = Math.round((mapped.z * 0.5 + 0.5) * 255);
    known[index] = 1;
    covered++;
    if (mapped.z < FLAT) bent++;
    if (wish.color || wish.orm || wish.emissive) colored[index] = 1;
    if (color && wish.color) hasAlpha = writeColor(hit, color, index * 4) || hasAlpha;
    if (orm && wish.orm) writeOrm(hit, orm, index * 3);
    if (emissive && wish.emissive) writeEmissive(hit, emissive, index * 3);
  });
  dilate(normal, known, width, height, 3, RINGS);
  if (color) dilate(color, colored, width, height, 4, RINGS);
  if (orm) dilate(orm, colored, width, height, 3, RINGS);
  if (emissive) dilate(emissive, colored, width, height, 3, RINGS);
  return {
    width,
    height,
    normal,
    ...(color && { color }),
    ...(orm && { orm }),
    ...(emissive && { emissive }),
    relief: bent / Math.max(1, covered),
    hasAlpha,
  };
}

const found: number[] = [];

function writeColor({ look, uv, color }: Hit, target: Uint8Array, at: number): boolean {
  look.color(uv[0], uv[1], found);
  for (let k = 0; k < 3; k++) target[at + k] = toByte((found[k] ?? 0) * (color[k] ?? 1));
  target[at + 3] = Math.round(255 * (found[3] ?? 1));
  return (found[3] ?? 1) < 0.99;
}

function writeOrm({ look, uv }: Hit, target: Uint8Array, at: number): void {
  look.orm(uv[0], uv[1], found);
  for (let k = 0; k < 3; k++) target[at + k] = Math.round(255 * (found[k] ?? 1));
}

function writeEmissive({ look, uv }: Hit, target: Uint8Array, at: number): void {
  look.emissive(uv[0], uv[1], found);
  for (let k = 0; k < 3; k++) target[at + k] = toByte(found[k] ?? 0);
}
