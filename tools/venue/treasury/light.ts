import type { Area, LightGroup, Rgb } from '../bake/contract';
import type { HourPlan } from '../hall/drawing';
import type { Point } from '../kit/chart-mesh';
import { DOORWAY, HALF_WIDTH } from '../spaak/dimensions';
import { facingDown, facingTo, listPassageLamps, spot } from '../spaak/lights';
import { CASE, COVE, LAMPS, listCases, onRing, RING, ROOM } from './dimensions';

const WARM: Rgb = [1, 0.84, 0.64];
/** Upon blue felt. */
const COOL: Rgb = [0.86, 0.92, 1];
const times = ([r, g, b]: Rgb, k: number): Rgb => [r * k, g * k, b * k];

/** Where daylight stands in the doorway. */
const DOOR = {
  x: HALF_WIDTH + 0.01,
  low: DOORWAY.y - DOORWAY.halfWidth,
  high: DOORWAY.y + DOORWAY.halfWidth,
};

/** Light falls on the works; walls of blue felt stand in a dim wash, and a breath of daylight comes in by the door. */
export const listGroups = (): Record<string, LightGroup> => ({
  lamps: {
    spots: [
      ...listCases().map(({ centre, angle }) =>
        spot(
          [...onRing(LAMPS.radius, angle), LAMPS.height - 0.12],
          [...centre, CASE.deck + 0.06],
          times(WARM, 46),
          10.5,
          0.5,
        ),
      ),
      spot([...RING.centre, 2.85], [...RING.centre, 0], times(WARM, 14), 40, 0.9),
    ],
    areas: [
      facingTo(
        [DOOR.x, DOOR.low, 0],
        [DOOR.x, DOOR.high, 0],
        [DOOR.x, DOOR.low, DOORWAY.height],
        [0.9, 0.92, 0.95],
        [1, 0, 0],
      ),
      ...listFootLights(),
      ...listWallWash(),
      ...listPassageLamps().map((lamp) => ({ ...lamp, radiance: times(lamp.radiance, 0.3) })),
    ],
  },
});

/** Along the foot of the walls runs a thread of light, so that nobody walks in the dark. */
function listFootLights(): Area[] {
  const { west, east, south, north } = ROOM;
  const [low, high, out] = [0.03, 0.05, 0.03];
  const thread = (a: readonly [number, number], b: readonly [number, number], way: Point): Area =>
    facingTo([...a, low], [...b, low], [...a, high], times(WARM, 130), way);
  return [
    thread([west + 1, south + out], [east - 1, south + out], [0, 1, 0]),
    thread([west + 1, north - out], [east - 1, north - out], [0, -1, 0]),
    thread([east - out, south + 1], [east - out, north - 1], [-1, 0, 0]),
  ];
}

/** In the cove around the ceiling, down the walls. */
function listWallWash(): Area[] {
  const { west, east, south, north } = ROOM;
  const [near, far, z] = [0.05, COVE.reach - 0.03, ROOM.height - 0.01];
  const slot = (a: readonly [number, number], b: readonly [number, number], c: readonly [number, number]) =>
    facingDown([...a, z], [...b, z], [...c, z], times(COOL, 30));
  return [
    slot([west, south + near], [east, south + near], [west, south + far]),
    slot([west, north - near], [east, north - near], [west, north - far]),
    slot([east - near, south], [east - near, north], [east - far, south]),
    slot([west + near, south], [west + near, north], [west + far, south]),
  ];
}

export const HOURS: readonly HourPlan[] = [
  {
    id: 'always',
    title: {
      en: 'Always',
      fr: 'Toujours',
      nl: 'Altijd',
      ru: 'Всегда',
      kk: 'Әрдайым',
      ky: 'Дайыма',
      tg: 'Ҳамеша',
      tk: 'Hemişe',
      uz: 'Doim',
    },
    weights: { lamps: 0.85 },
    exposure: 1.95,
    // The only light in the room: polished metal has to find it.
    lamps: 9,
    sky: {
      zenith: [0.002, 0.002, 0.003],
      horizon: [0.002, 0.002, 0.003],
      ground: [0.002, 0.002, 0.003],
      clouds: [0.002, 0.002, 0.003],
    },
  },
];
