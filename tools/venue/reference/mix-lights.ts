import type { LightGroup, Rgb, Sky } from '../bake/contract';

/** A weight for all light of a group, or one for each of red, green and blue. */
type Weight = number | Rgb;

/**
 * The lights of an hour, from the groups that were baked and their weights: what `venue:build` writes to `lights.json`,
 * so that a reference is lit by what the light maps were mixed from.
 */
export function mixLights(
  groups: Readonly<Record<string, LightGroup>>,
  weights: Readonly<Record<string, Weight>>,
): LightGroup {
  const parts = Object.entries(weights).flatMap(([name, weight]) => {
    const group = groups[name];
    if (!group) throw new Error(`venue lights: no group is called "${name}"`);
    const share: Rgb = typeof weight === 'number' ? [weight, weight, weight] : weight;
    return Math.max(...share) > 0 ? [weigh(group, share)] : [];
  });
  const suns = parts.flatMap(({ sun }) => sun ?? []);
  if (suns.length > 1) throw new Error('venue lights: an hour has one sun at most');
  const [sun] = suns;
  const skies = parts.flatMap(({ sky }) => sky ?? []);
  return {
    ...(sun && { sun }),
    ...(skies.length > 0 && { sky: skies.reduce(addSkies) }),
    spots: parts.flatMap(({ spots }) => spots ?? []),
    areas: parts.flatMap(({ areas }) => areas ?? []),
  };
}

function weigh({ sun, sky, spots = [], areas = [] }: LightGroup, share: Rgb): LightGroup {
  const weighed = (light: Rgb): Rgb => [light[0] * share[0], light[1] * share[1], light[2] * share[2]];
  return {
    ...(sun && { sun: { ...sun, irradiance: weighed(sun.irradiance) } }),
    ...(sky && {
      sky: { zenith: weighed(sky.zenith), horizon: weighed(sky.horizon), ground: weighed(sky.ground) },
    }),
    spots: spots.map((spot) => ({ ...spot, intensity: weighed(spot.intensity) })),
    areas: areas.map((area) => ({ ...area, radiance: weighed(area.radiance) })),
  };
}

const addSkies = (a: Sky, b: Sky): Sky => ({
  zenith: sum(a.zenith, b.zenith),
  horizon: sum(a.horizon, b.horizon),
  ground: sum(a.ground, b.ground),
});

const sum = (a: Rgb, b: Rgb): Rgb => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
