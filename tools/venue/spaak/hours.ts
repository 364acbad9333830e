import type { HourPlan } from '../hall/drawing';
import { SUNS } from './lights';

/** The first is the hour that a visit begins with. */
export const HOURS: readonly HourPlan[] = [
  {
    id: 'noon',
    title: { en: 'Noon', fr: 'Midi', nl: 'Middag', ru: 'Полдень' },
    weights: { sky: 0.92, noon: 0.85, lamps: 0.38, entrance: 1.3 },
    exposure: 0.62,
    lamps: 0.85,
    sky: {
      zenith: [0.3, 0.6, 1.25],
      horizon: [1.2, 1.35, 1.5],
      ground: [0.62, 0.62, 0.56],
      clouds: [1.9, 1.86, 1.8],
      sun: { towards: SUNS.noon, glow: [1.5, 1.3, 0.9] },
    },
  },
  {
    id: 'morning',
    title: { en: 'Morning', fr: 'Matin', nl: 'Ochtend', ru: 'Утро' },
    weights: { sky: [0.72, 0.76, 0.82], morning: 0.85, lamps: 0.28, entrance: 1.15 },
    exposure: 0.68,
    lamps: 0.8,
    sky: {
      zenith: [0.3, 0.5, 0.95],
      horizon: [1.35, 1.2, 1.05],
      ground: [0.5, 0.46, 0.4],
      clouds: [1.7, 1.5, 1.3],
      sun: { towards: SUNS.morning, glow: [1.8, 1.2, 0.6] },
    },
  },
  {
    id: 'dusk',
    title: { en: 'Dusk', fr: 'Crépuscule', nl: 'Schemering', ru: 'Сумерки' },
    weights: { sky: [0.34, 0.3, 0.36], dusk: 0.5, lamps: 0.5, entrance: 0.9 },
    exposure: 0.88,
    lamps: 1,
    sky: {
      zenith: [0.14, 0.2, 0.42],
      horizon: [1.1, 0.52, 0.26],
      ground: [0.2, 0.15, 0.13],
      clouds: [0.9, 0.5, 0.42],
      sun: { towards: SUNS.dusk, glow: [1.6, 0.7, 0.2] },
    },
  },
  {
    id: 'evening',
    title: { en: 'Evening', fr: 'Soir', nl: 'Avond', ru: 'Вечер' },
    weights: { sky: [0.014, 0.019, 0.034], lamps: 1, entrance: 0.85 },
    exposure: 1.36,
    lamps: 1.15,
    sky: {
      zenith: [0.006, 0.011, 0.03],
      horizon: [0.03, 0.035, 0.06],
      ground: [0.012, 0.012, 0.016],
      clouds: [0.03, 0.03, 0.042],
    },
  },
];
