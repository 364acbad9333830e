import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { LightGroup } from '../bake/contract';

/** The lights of every hall at every hour, as `venue:build` writes them. */
export type VenueLights = Readonly<Record<string, Readonly<Record<string, LightGroup>>>>;

const three = z.readonly(z.tuple([z.number(), z.number(), z.number()]));

const groupSchema: z.ZodMiniType<LightGroup> = z.object({
  sun: z.exactOptional(z.object({ towards: three, irradiance: three, radius: z.number() })),
  sky: z.exactOptional(z.object({ zenith: three, horizon: three, ground: three })),
  spots: z.exactOptional(
    z.array(
      z.object({
        position: three,
        towards: three,
        intensity: three,
        angle: z.number(),
        blend: z.number(),
      }),
    ),
  ),
  areas: z.exactOptional(z.array(z.object({ corner: three, u: three, v: three, radiance: three }))),
});

const lightsSchema: z.ZodMiniType<VenueLights> = z.record(z.string(), z.record(z.string(), groupSchema));

/** Reads the lights of a venue. Without them there is nothing to render: fails with a sentence that says what to do. */
export function readLights(file: string): VenueLights {
  if (!existsSync(file)) throw new Error(`${file} is not there: run npm run venue:build, which writes it.`);
  const { data, error } = lightsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (data) return data;
  const [issue] = error.issues;
  throw new Error(`${file} is not as it should be: ${issue?.path.join('.')} ${issue?.message}.`);
}
