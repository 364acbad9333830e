import type { LightGroup } from '../bake/contract';
import type { HourPlan } from '../hall/drawing';
import { unit } from '../kit/chart-mesh';
import { HEIGHT, SKYLIGHT } from './dimensions';

const { halfWidth, halfDepth, shaft } = SKYLIGHT;
const SUN = unit([-2.1, 3.4, 1.25]);

/** A clear morning: the sun stands to the left, towards the door; the sky shines down through the skylight. */
export const listGroups = (): Record<string, LightGroup> => ({
  sun: { sun: { towards: SUN, irradiance: [8, 7.3, 6.2], radius: 0.03 } },
  sky: {
    areas: [
      {
        // A little above the glass, so that the rim of the shaft sees it too.
        corner: [-halfWidth, HEIGHT + shaft + 0.03, -halfDepth],
        u: [2 * halfWidth, 0, 0],
        v: [0, 0, 2 * halfDepth],
        radiance: [9.4, 10.5, 11.7],
      },
    ],
  },
});

export const HOURS: readonly HourPlan[] = [
  {
    id: 'day',
    title: {
      en: 'Day',
      fr: 'Jour',
      nl: 'Dag',
      ru: 'День',
      kk: 'Күндіз',
      ky: 'Күндүз',
      tg: 'Рӯз',
      tk: 'Gündiz',
      uz: 'Kunduz',
    },
    weights: { sun: 1, sky: 1 },
    exposure: 0.85,
    lamps: 1,
    sky: {
      zenith: [0.26, 0.54, 1.15],
      horizon: [1.25, 1.38, 1.52],
      ground: [0.5, 0.5, 0.45],
      clouds: [1.84, 1.76, 1.66],
      sun: { towards: SUN, glow: [1.6, 1.28, 0.8] },
    },
  },
];
