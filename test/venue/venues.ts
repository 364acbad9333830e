import type { Venue } from '#venue';

/** The smallest venue that parses: one hall, one slot, one bay, one viewpoint. */
export const SMALL_VENUE: Venue = {
  version: 1,
  id: 'small',
  title: { en: 'Small' },
  note: { en: 'A room.' },
  start: 'door',
  halls: [
    {
      id: 'room',
      title: { en: 'Room' },
      model: 'room.glb',
      bytes: 1000,
      floor: 'room.floor.json',
      lighting: {
        hours: [
          {
            id: 'day',
            title: { en: 'Day' },
            maps: { room: { file: 'light.webp', bytes: 100 } },
            range: 4,
            exposure: 0.6,
            lamps: 1,
            sky: { zenith: [0.3, 0.5, 1], horizon: [1, 1, 1], ground: [0.5, 0.5, 0.5], clouds: [1, 1, 1] },
          },
        ],
        probe: [0, 1.6, 0],
        box: { min: [-1, 0, -1], max: [1, 3, 1] },
      },
      textures: { oak: { map: 'oak.webp', size: 1.68 } },
      slots: [
        {
          id: 'case',
          kind: 'vitrine',
          position: [0, 1, 0],
          heading: 0,
          size: [0.6, 0.5, 0.6],
          stand: 1,
          bay: 'north',
          approach: { position: [0, 0, 1], heading: 0 },
        },
      ],
      bays: [
        { id: 'north', position: [0, 3, -1], heading: 0, approach: { position: [0, 0, 0], heading: 0 } },
      ],
      viewpoints: [{ id: 'door', title: { en: 'Door' }, position: [0, 0, 1], heading: 0, pitch: 0 }],
      portals: [],
      silks: [],
      boards: [],
      outline: [
        [-1, -1],
        [1, -1],
        [1, 1],
      ],
    },
  ],
};

/** A deep copy of a value with the part at a path replaced, or removed when there is no replacement. */
export function altered(value: unknown, path: readonly (string | number)[], replacement?: unknown): unknown {
  const copy = structuredClone(value);
  const last = path.at(-1);
  let holder = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  if (last === undefined) return replacement;
  if (replacement === undefined) delete holder[last];
  else holder[last] = replacement;
  return copy;
}
