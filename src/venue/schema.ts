import * as z from 'zod/mini';
import { isSlug, type LocalizedText, type Vec2, type Vec3 } from '#kit';
import type { Bay, Hall, Lighting, Slot, SurfaceTexture, Venue, Viewpoint } from './model';

const finite = z.number();
const positive = z.number().check(z.positive());
const id = z
  .string()
  .check(
    z.refine(isSlug, { error: 'must be lowercase ASCII words joined by hyphens, at most 64 characters' }),
  );

/** A file beside `venue.json`: a bare name, so that a venue is one folder that can be moved. */
const FILE_NAME = /^[a-z0-9][a-z0-9._-]*$/i;
const file = z
  .string()
  .check(z.regex(FILE_NAME, { error: 'must be the bare name of a file beside venue.json' }));
const bytes = z.int().check(z.nonnegative());

const vec2: z.ZodMiniType<Vec2> = z.readonly(z.tuple([finite, finite]));
const vec3: z.ZodMiniType<Vec3> = z.readonly(z.tuple([finite, finite, finite]));
const extent: z.ZodMiniType<Vec3> = z.readonly(z.tuple([positive, positive, positive]));
const pose2 = z.strictObject({ position: vec3, heading: finite });

const localizedText: z.ZodMiniType<LocalizedText> = z
  .record(z.string(), z.string().check(z.minLength(1)))
  .check(
    z.refine((text) => Object.keys(text).length > 0, {
      error: 'must have the text in at least one language',
    }),
  );

const slot: z.ZodMiniType<Slot> = z.strictObject({
  id,
  kind: z.enum(['vitrine', 'plinth', 'wall', 'table']),
  position: vec3,
  heading: finite,
  size: extent,
  stand: z.exactOptional(z.int().check(z.minimum(1))),
  bay: z.exactOptional(id),
  approach: pose2,
  eyeHeight: z.exactOptional(positive),
});

const bay: z.ZodMiniType<Bay> = z.strictObject({ id, position: vec3, heading: finite, approach: pose2 });

const viewpoint: z.ZodMiniType<Viewpoint> = z.strictObject({
  id,
  title: localizedText,
  position: vec3,
  heading: finite,
  pitch: z.number().check(z.minimum(-Math.PI / 2), z.maximum(Math.PI / 2)),
  fov: z.exactOptional(z.number().check(z.minimum(10), z.maximum(120))),
});

const lighting: z.ZodMiniType<Lighting> = z.strictObject({
  maps: z.record(z.string().check(z.minLength(1)), z.strictObject({ file, bytes })),
  range: positive,
  exposure: positive,
  probe: vec3,
  box: z.strictObject({ min: vec3, max: vec3 }).check(
    z.refine(({ min, max }) => min.every((low, axis) => low < (max[axis] ?? low)), {
      error: 'must have every coordinate of min below that of max',
    }),
  ),
});

const texture: z.ZodMiniType<SurfaceTexture> = z.strictObject({
  map: z.exactOptional(file),
  roughnessMap: z.exactOptional(file),
  size: positive,
});

const hall: z.ZodMiniType<Hall> = z.strictObject({
  id,
  title: localizedText,
  model: file,
  bytes,
  floor: file,
  lighting,
  textures: z.record(z.string(), texture),
  slots: z.array(slot),
  bays: z.array(bay),
  viewpoints: z.array(viewpoint).check(z.minLength(1)),
  outline: z.array(vec2).check(z.minLength(3)),
});

/** The shape of `venue.json`, version 1. References are checked by `parseVenue`. */
export const venueSchema: z.ZodMiniType<Venue> = z.strictObject({
  version: z.literal(1),
  id,
  title: localizedText,
  note: localizedText,
  start: id,
  halls: z.array(hall).check(z.minLength(1)),
});
