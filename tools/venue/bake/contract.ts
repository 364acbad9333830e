import type { LightPicture } from '../light/encode';

/**
 * The contract of a baker: a GLB whose meshes have a second UV set, and lights by group, in; one float picture of
 * irradiance / π for each group and each light map out. World axes are glTF's (Y up), colours linear.
 */
export interface BakeInput {
  readonly glb: Uint8Array;
  /** Edge in texels of the light map that meshes wear whose name begins with the key. Other meshes let light through. */
  readonly maps: Readonly<Record<string, number>>;
  /** What each material gives back of the light that falls on it, by name. */
  readonly albedo: Readonly<Record<string, Rgb>>;
  readonly groups: Readonly<Record<string, LightGroup>>;
  readonly quality: BakeQuality;
  /** Told now and then: 0 to 1, and what is being done. */
  readonly onProgress?: (part: number, stage: string) => void;
}

/** By group, then by light map. */
export type BakedLight = Readonly<Record<string, Readonly<Record<string, LightPicture>>>>;

export type Rgb = readonly [red: number, green: number, blue: number];
export type Vector = readonly [x: number, y: number, z: number];

/** Sources that are baked together; what they give adds up. */
export interface LightGroup {
  readonly sun?: Sun;
  readonly sky?: Sky;
  readonly spots?: readonly Spot[];
  readonly areas?: readonly Area[];
}

export interface Sun {
  /** Unit vector to the sun. */
  readonly towards: Vector;
  /** Irradiance of a surface that faces it. */
  readonly irradiance: Rgb;
  /** Half its angle, radians: what softens the edges of shadows. */
  readonly radius: number;
}

/** Radiance of what a ray sees that meets nothing. */
export interface Sky {
  readonly zenith: Rgb;
  readonly horizon: Rgb;
  readonly ground: Rgb;
}

export interface Spot {
  readonly position: Vector;
  /** Unit vector along the beam. */
  readonly towards: Vector;
  /** Radiant intensity: irradiance at a distance d is intensity · cos / d². */
  readonly intensity: Rgb;
  /** Half angle of the beam, radians, and the part of it over which it fades to nothing. */
  readonly angle: number;
  readonly blend: number;
}

/** A parallelogram that shines along u × v. */
export interface Area {
  readonly corner: Vector;
  readonly u: Vector;
  readonly v: Vector;
  readonly radiance: Rgb;
}

export interface BakeQuality {
  /** Rays that look for light from surfaces and sky, for each point of the last pass. */
  readonly rays: number;
  /** Passes of light from surface to surface before it, and their rays. */
  readonly bounces: number;
  readonly bounceRays: number;
  /** Samples on the sun where the edge of a shadow is, and on the areas of a group. */
  readonly sunSamples: number;
  readonly areaPicks: number;
  /** Distance in texels of the points that the last pass looks from; between them its light is blended. */
  readonly stride: number;
}

export const FINAL: BakeQuality = {
  rays: 96,
  bounces: 3,
  bounceRays: 32,
  sunSamples: 24,
  areaPicks: 16,
  stride: 2,
};
export const DRAFT: BakeQuality = {
  rays: 32,
  bounces: 2,
  bounceRays: 16,
  sunSamples: 6,
  areaPicks: 6,
  stride: 4,
};
