import * as z from 'zod/mini';
import { isSlug, type LocalizedText, type Vec2, type Vec3 } from '#kit';
import type {
  Bay,
  Board,
  Hall,
  Hour,
  Lighting,
  Portal,
  Rgb,
  Silk,
  Sky,
  Slot,
  SurfaceTexture,
  Venue,
  Viewpoint,
} from './model';

/** Metres or radians beyond which nothing stands or turns: larger numbers are damage, and break what computes with them. */
const FARTHEST = 10_000;
const finite = z.number().check(z.minimum(-FARTHEST), z.maximum(FARTHEST));
const positive = z.number().check(z.positive(), z.maximum(FARTHEST));
/** Parts of one kind that a hall has at most. */
const MOST_SLOTS = 20_000;
const MOST_PARTS = 2000;
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
const size2: z.ZodMiniType<Vec2> = z.readonly(z.tuple([positive, positive]));
const extent: z.ZodMiniType<Vec3> = z.readonly(z.tuple([positive, positive, positive]));
const pose2 = z.strictObject({ position: vec3, heading: finite });

const localizedText: z.ZodMiniType<LocalizedText> = z
  .record(z.string(), z.string().check(z.minLength(1), z.maxLength(20_000)))
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
  light: z.exactOptional(positive),
});

const bay: z.ZodMiniType<Bay> = z.strictObject({ id, position: vec3, heading: finite, approach: pose2 });

const look = {
  position: vec3,
  heading: finite,
  pitch: z.number().check(z.minimum(-Math.PI / 2), z.maximum(Math.PI / 2)),
};

const viewpoint: z.ZodMiniType<Viewpoint> = z.strictObject({
  id,
  title: localizedText,
  ...look,
  tall: z.exactOptional(z.strictObject(look)),
  fov: z.exactOptional(z.number().check(z.minimum(10), z.maximum(120))),
});

const portal: z.ZodMiniType<Portal> = z.strictObject({
  id,
  to: id,
  position: vec3,
  heading: finite,
  width: positive,
});

const silk: z.ZodMiniType<Silk> = z.strictObject({
  stand: z.int().check(z.minimum(1)),
  position: vec3,
  heading: finite,
  size: size2,
});

const board: z.ZodMiniType<Board> = z.strictObject({
  id,
  tells: z.enum(['title', 'introduction', 'story', 'programme']),
  part: z.exactOptional(
    z.readonly(z.tuple([z.int().check(z.minimum(1)), z.int().check(z.minimum(1))])).check(
      z.refine(([part, of]) => part <= of, {
        error: 'must be [number, of], the number not above the other',
      }),
    ),
  ),
  position: vec3,
  heading: finite,
  tilt: z.number().check(z.minimum(-Math.PI / 2), z.maximum(Math.PI / 2)),
  size: size2,
  look: z.enum(['paper', 'letters']),
  approach: pose2,
});

const share = z.number().check(z.nonnegative(), z.maximum(1e6));
const rgb: z.ZodMiniType<Rgb> = z.readonly(z.tuple([share, share, share]));

const sky: z.ZodMiniType<Sky> = z.strictObject({
  zenith: rgb,
  horizon: rgb,
  ground: rgb,
  clouds: rgb,
  sun: z.exactOptional(z.strictObject({ towards: vec3, glow: rgb })),
});

const hour: z.ZodMiniType<Hour> = z.strictObject({
  id,
  title: localizedText,
  maps: z.record(
    z.string().check(z.minLength(1)),
    z.strictObject({ file, bytes, small: z.exactOptional(z.strictObject({ file, bytes })) }),
  ),
  range: positive,
  exposure: positive,
  lamps: share,
  sky,
});

const lighting: z.ZodMiniType<Lighting> = z.strictObject({
  hours: z.array(hour).check(z.minLength(1), z.maxLength(100)),
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
  normalMap: z.exactOptional(file),
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
  slots: z.array(slot).check(z.maxLength(MOST_SLOTS)),
  bays: z.array(bay).check(z.maxLength(MOST_PARTS)),
  viewpoints: z.array(viewpoint).check(z.minLength(1), z.maxLength(MOST_PARTS)),
  portals: z.array(portal).check(z.maxLength(MOST_PARTS)),
  silks: z.array(silk).check(z.maxLength(MOST_PARTS)),
  boards: z.array(board).check(z.maxLength(MOST_PARTS)),
  outline: z.array(vec2).check(z.minLength(3), z.maxLength(MOST_PARTS)),
});

/** The shape of `venue.json`, version 1. References are checked by `parseVenue`. */
export const venueSchema: z.ZodMiniType<Venue> = z.strictObject({
  version: z.literal(1),
  id,
  title: localizedText,
  note: localizedText,
  start: id,
  halls: z.array(hall).check(z.minLength(1), z.maxLength(100)),
});
