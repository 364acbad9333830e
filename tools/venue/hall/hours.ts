import type { Hour, LightMap } from '#venue';
import type { BuiltVenue } from '../built';
import { encodeLight, halve, mixLight, pickRange } from '../light/encode';
import { mixLights } from '../reference/mix-lights';
import type { KeptLight } from './bake-hall';
import type { HallDrawing } from './drawing';

/** Mixes the hours of a hall from its light; `files` takes what is written. */
export async function mixHours(
  { id: hall, lit, hours }: HallDrawing,
  light: KeptLight,
  files: Map<string, Uint8Array>,
): Promise<Hour[]> {
  const mixed: Hour[] = [];
  for (const { id, title, weights, exposure, lamps, sky } of hours) {
    const pictures = await Promise.all(
      Object.keys(lit).map(async (map) => ({
        map,
        picture: mixLight(
          await Promise.all(
            Object.entries(weights).map(async ([group, weight]) => ({
              picture: await light(group, map),
              weight: typeof weight === 'number' ? ([weight, weight, weight] as const) : weight,
            })),
          ),
        ),
      })),
    );
    const range = pickRange(pictures.map(({ picture }) => picture));
    const maps: Record<string, LightMap> = {};
    for (const { map, picture } of pictures) {
      const [file, small] = [
        `${hall}-${id}-${map}.webp`.toLowerCase(),
        `${hall}-${id}-${map}-small.webp`.toLowerCase(),
      ];
      const whole = await encodeLight(picture, range);
      const half = await encodeLight(halve(picture), range);
      files.set(file, whole).set(small, half);
      maps[map] = { file, bytes: whole.byteLength, small: { file: small, bytes: half.byteLength } };
    }
    mixed.push({ id, title, maps, range, exposure, lamps, sky });
  }
  return mixed;
}

/** The lights of each hour of some halls, mixed as their light maps are. */
export const lightsOf = (drawings: readonly HallDrawing[]): BuiltVenue['lights'] =>
  Object.fromEntries(
    drawings.map(({ id, groups, hours }) => [
      id,
      Object.fromEntries(hours.map((hour) => [hour.id, mixLights(groups, hour.weights)])),
    ]),
  );
