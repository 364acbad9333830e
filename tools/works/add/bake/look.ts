import type { Material } from '@gltf-transform/core';
import { toLinear } from './colour';
import type { createUnpacker, Sampler } from './picture';
import { createSampler } from './picture';

/** What a material looks like at a place of its surface. */
export interface Look {
  /** Linear red, green, blue and alpha. */
  color(u: number, v: number, out: number[]): void;
  /** Occlusion, roughness and metalness, as glTF packs them. */
  orm(u: number, v: number, out: number[]): void;
  /** Linear. */
  emissive(u: number, v: number, out: number[]): void;
  /** Direction in the picture's own space, y up; nothing if the material is smooth. */
  readonly normal: ((u: number, v: number, out: number[]) => void) | undefined;
}

export async function createLook(
  material: Material,
  unpack: ReturnType<typeof createUnpacker>,
): Promise<Look> {
  const [colors, orms, glows, normals, occlusions] = await Promise.all([
    unpack(material.getBaseColorTexture()),
    unpack(material.getMetallicRoughnessTexture()),
    unpack(material.getEmissiveTexture()),
    unpack(material.getNormalTexture()),
    unpack(material.getOcclusionTexture()),
  ]);
  const color = colors && createSampler(colors, material.getBaseColorTextureInfo());
  const orm = orms && createSampler(orms, material.getMetallicRoughnessTextureInfo());
  const glow = glows && createSampler(glows, material.getEmissiveTextureInfo());
  const normal = normals && createSampler(normals, material.getNormalTextureInfo());
  const occlusion = occlusions && createSampler(occlusions, material.getOcclusionTextureInfo());
  const factor = material.getBaseColorFactor();
  const [rough, metal, strength] = [
    material.getRoughnessFactor(),
    material.getMetallicFactor(),
    material.getOcclusionStrength(),
  ];
  const tint = material.getEmissiveFactor();
  const shaded: number[] = [];
  return {
    color(u, v, out) {
      tinted(color, factor, u, v, out);
      out[3] = color ? ((out[3] ?? 255) / 255) * factor[3] : factor[3];
    },
    orm(u, v, out) {
      if (orm) orm(u, v, out);
      else out.splice(0, 3, 255, 255, 255);
      out[1] = ((out[1] ?? 0) / 255) * rough;
      out[2] = ((out[2] ?? 0) / 255) * metal;
      if (occlusion) occlusion(u, v, shaded);
      out[0] = occlusion ? 1 + strength * ((shaded[0] ?? 255) / 255 - 1) : 1;
    },
    emissive: (u, v, out) => tinted(glow, tint, u, v, out),
    normal: normal && createBend(normal, material.getNormalScale()),
  };
}

function tinted(
  sampler: Sampler | undefined,
  factor: readonly number[],
  u: number,
  v: number,
  out: number[],
): void {
  if (sampler) sampler(u, v, out);
  for (let k = 0; k < 3; k++) out[k] = (sampler ? toLinear(out[k] ?? 0) : 1) * (factor[k] ?? 1);
}

const createBend = (sampler: Sampler, scale: number) => (u: number, v: number, out: number[]) => {
  sampler(u, v, out);
  for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 128) / 127.5 - 1;
  out[0] = (out[0] ?? 0) * scale;
  out[1] = (out[1] ?? 0) * scale;
};
