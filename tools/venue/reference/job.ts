import { join } from 'node:path';
import type { Vec3 } from '#kit';
import { EYE_HEIGHT } from '#plan';
import type { Hall, Hour, Rgb, Viewpoint } from '#venue';
import type { LightGroup } from '../bake/contract';
import { isGlass, isLamp, prefixesOf } from '../check/light';
import { BATCHES } from './denoise/layers';
import type { ModelMaterial } from './plain-model';

/** Vertical field of view in degrees where a viewpoint has none of its own: the visit's. */
export const FIELD_OF_VIEW = 55;

/** Strength of reflections where the model says nothing, as in the scene. */
const REFLECTION = 0.5;

/** How often light goes from surface to surface. */
const BOUNCES = 8;

/** A camera: where the eye is, and where it looks. */
export interface JobView {
  readonly id: string;
  readonly eye: Vec3;
  readonly heading: number;
  readonly pitch: number;
  /** Radians. */
  readonly fov: number;
  /** A folder for what Blender leaves of it. */
  readonly output: string;
}

interface JobMaterial extends Omit<ModelMaterial, 'name'> {
  readonly kind: 'surface' | 'glass' | 'lamp';
  readonly reflection: number;
  /** By what they are for: `map`, `roughnessMap`, `normalMap`. */
  readonly pictures?: Readonly<Record<string, string>>;
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
  readonly batches: number;
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
    batches: BATCHES,
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
  const { size, ...files } = hall.textures[name] ?? { size: 1 };
  const pictures = Object.fromEntries(Object.entries(files).map(([use, file]) => [use, pictureOf(file)]));
  return { ...material, kind: 'surface', size, pictures };
}

/** The pictures that the surfaces of a hall wear, each once. */
export const listPictures = ({ textures }: Hall): string[] => [
  ...new Set(Object.values(textures).flatMap(({ size: _, ...files }) => Object.values(files))),
];

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
