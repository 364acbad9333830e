import { join } from 'node:path';
import type { Vec3 } from '#kit';
import { EYE_HEIGHT } from '#plan';
import type { Hall, Hour, Rgb, Viewpoint } from '#venue';
import type { LightGroup } from '../bake/contract';
import { isGlass, isLamp, prefixesOf } from '../check/light';
import type { ModelMaterial } from './plain-model';

/** Vertical field of view in degrees where a viewpoint has none of its own: the visit's. */
export const FIELD_OF_VIEW = 55;

/** Strength of reflections where the model says nothing, as in the scene. */
const REFLECTION = 0.5;

/** How often light goes from surface to surface. */
const BOUNCES = 8;

/** A camera: where the eye is, where it looks, and where its picture goes, without ending. */
export interface JobView {
  readonly id: string;
  readonly eye: Vec3;
  readonly heading: number;
  readonly pitch: number;
  /** Radians. */
  readonly fov: number;
  readonly output: string;
}

interface JobMaterial extends Omit<ModelMaterial, 'name'> {
  readonly kind: 'surface' | 'glass' | 'lamp';
  readonly reflection: number;
  readonly map?: string;
  readonly roughnessMap?: string;
  /** Metres of a repeat of the pictures. */
  readonly size?: number;
}

/** What `blender/render.py` reads: one hall at one hour, seen from some places. */
export interface Job {
  readonly model: string;
  readonly prefixes: readonly string[];
  readonly materials: Readonly<Record<string, JobMaterial>>;
  readonly lights: LightGroup;
  readonly skies: Readonly<Record<string, { readonly file: string; readonly size: readonly number[] }>>;
  readonly size: readonly [width: number, height: number];
  readonly samples: number;
  readonly bounces: number;
  readonly views: readonly JobView[];
}

export interface JobParts extends Pick<Job, 'model' | 'lights' | 'skies' | 'size' | 'samples' | 'views'> {
  readonly hall: Hall;
  readonly hour: Hour;
  readonly materials: readonly ModelMaterial[];
  /** Where the pictures of a venue lie, by their name. */
  readonly pictureOf: (file: string) => string;
}

export function planJob({ hall, hour, materials, pictureOf, ...rest }: JobParts): Job {
  return {
    ...rest,
    prefixes: prefixesOf(hall),
    materials: Object.fromEntries(
      materials.map((said) => [said.name, planMaterial(said, hall, hour, pictureOf)]),
    ),
    bounces: BOUNCES,
  };
}

function planMaterial(
  { name, reflection = REFLECTION, ...said }: ModelMaterial,
  hall: Hall,
  hour: Hour,
  pictureOf: JobParts['pictureOf'],
): JobMaterial {
  const material = {
    ...said,
    reflection,
    glow: said.glow.map((part) => part * hour.lamps) as unknown as Rgb,
  };
  if (isGlass(name)) return { ...material, kind: 'glass' };
  if (isLamp(name)) return { ...material, kind: 'lamp' };
  const { map, roughnessMap, size = 1 } = hall.textures[name] ?? {};
  return {
    ...material,
    kind: 'surface',
    size,
    ...(map !== undefined && { map: pictureOf(map) }),
    ...(roughnessMap !== undefined && { roughnessMap: pictureOf(roughnessMap) }),
  };
}

/** The camera of a viewpoint. */
export function planView({ id, position, heading, pitch, fov }: Viewpoint, folder: string): JobView {
  const [x, y, z] = position;
  return {
    id,
    eye: [x, y + EYE_HEIGHT, z],
    heading,
    pitch,
    fov: ((fov ?? FIELD_OF_VIEW) * Math.PI) / 180,
    output: join(folder, id),
  };
}
