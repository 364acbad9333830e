import { headingTowards, type Vec2, type Vec3 } from '#kit';
import type { Bay, Board, Portal, Silk, Slot } from '#venue';
import { toWorld } from '../kit/chart-mesh';
import {
  arc,
  BRIDGE,
  FLOOR_EDGE,
  FRONT,
  HALF_WIDTH,
  polar,
  radians,
  TIER_1,
  TIER_2,
  TIER_EDGE,
  VESTIBULE,
  WALK,
  WALL,
} from './dimensions';
import { PASSAGE, THRESHOLD } from './passage';
import { LEAVES, SLOPE } from './rostrum';
import { SILK, type SilkPlace } from './silks';
import type { Stand } from './stands';

const CENTRE: Vec3 = [0, 0, 0];
/** How far visitors stay from the middle of a case. */
const FROM_CASE = 1.3;
/** Inside the glass, clear of its edges. */
const CLEAR = 0.14;
const HEIGHT = 0.5;
const DEPTH = 0.52;
/** One case is tall, for what hangs long: ornaments for plaits, chains, sashes. */
const TALL_HEIGHT = 0.92;
const TALL_STAND = 4;
const HANGING_SIZE: Vec3 = [1.6, 2.1, 0.12];
/** Hung this high above the tier, as far before the wall as its curve asks for. */
const HANGING_HEIGHT = 0.85;
const HANGING_RADIUS = WALL - 0.04;
/** Where to look at a hanging from, and how far towards its bay's middle, as a part of its angle from there. */
const FROM_HANGING = { radius: 7.35, inwards: 0.42 };
/** A whole bay is looked at from behind the stand before it. */
const FROM_BAY = 6.6;
/** The marker of a bay hangs above what hangs there. */
const MARKER_HEIGHT = 3.36;
/** Angles of the bays from left to right, and of what hangs beside their middles, degrees. */
const BAY_ANGLES = [159, 124.5, 90, 55.5, 21];
const BESIDE = { left: 11.3, right: -11.3 };

const place = (radius: number, angle: number, height: number): Vec3 => {
  const [x, y, z] = toWorld(polar(radius, angle, height));
  return [round(x), round(y), round(z)];
};
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The height of the hemicycle's floor at a radius. */
const floorHeight = (radius: number): number =>
  radius < FLOOR_EDGE ? 0 : radius < TIER_EDGE ? TIER_1 : TIER_2;

/** Where to stand at a radius to look outwards at something. */
const approachTo = (target: Vec3, radius: number, angle: number) => {
  const position = place(radius, angle, floorHeight(radius));
  return { position, heading: headingTowards(position, target) };
};

/** The stands from left to right as seen from the entrance, then three wall slots in each bay. */
export function listSlots(stands: readonly Stand[]): Slot[] {
  const cases = stands.map(({ number, radius, angle, deck, width }): Slot => {
    const position = place(radius, angle, deck);
    return {
      id: `stand-${String(number).padStart(2, '0')}`,
      kind: 'vitrine',
      position,
      heading: headingTowards(position, CENTRE),
      size: [round(width - CLEAR), number === TALL_STAND ? TALL_HEIGHT : HEIGHT, DEPTH],
      stand: number,
      approach: approachTo(position, radius - FROM_CASE, angle),
    };
  });
  const hanging = (id: string, bay: string, middle: number, beside: number): Slot => {
    const position = place(HANGING_RADIUS, radians(middle + beside), TIER_2 + HANGING_HEIGHT);
    return {
      id,
      kind: 'wall',
      position,
      heading: headingTowards(position, CENTRE),
      size: HANGING_SIZE,
      bay,
      approach: approachTo(position, FROM_HANGING.radius, radians(middle + beside * FROM_HANGING.inwards)),
    };
  };
  const walls = BAY_ANGLES.flatMap((degrees, k) => {
    const bay = `bay-${k + 1}`;
    return [
      hanging(`${bay}-left`, bay, degrees, BESIDE.left),
      hanging(bay, bay, degrees, 0),
      hanging(`${bay}-right`, bay, degrees, BESIDE.right),
    ];
  });
  return [...cases, ...walls];
}

export const listBays = (): Bay[] =>
  BAY_ANGLES.map((degrees, k) => {
    const angle = radians(degrees);
    const position = place(WALL - 0.1, angle, TIER_2 + MARKER_HEIGHT);
    return {
      id: `bay-${k + 1}`,
      position,
      heading: headingTowards(position, CENTRE),
      approach: approachTo(position, FROM_BAY, angle),
    };
  });

export const listSilks = (silks: readonly SilkPlace[]): Silk[] =>
  silks.map(({ stand, radius, angle, width }) => {
    const position = place(radius, angle, SILK.top);
    return { stand, position, heading: headingTowards(position, CENTRE), size: [round(width), SILK.height] };
  });

/** The way to the treasury. */
export const listPortals = (): Portal[] => [
  { id: 'to-treasury', to: 'treasury', heading: -Math.PI / 2, ...THRESHOLD },
];

/** Texts: the title and the introduction in the vestibule, the story on the rostrum, the programme on the bridge. */
export function listBoards(): Board[] {
  const { halfWidth, to } = VESTIBULE;
  const onWall = (
    id: string,
    tells: 'title' | 'introduction',
    side: number,
    y: number,
    size: Vec2,
  ): Board => {
    const position: Vec3 = [side * (halfWidth - 0.012), tells === 'title' ? 1.68 : 1.55, -y];
    const heading = side * (Math.PI / 2);
    return {
      id,
      tells,
      position,
      heading,
      tilt: 0,
      size,
      look: tells === 'title' ? 'letters' : 'paper',
      approach: { position: [side * (halfWidth - 1.9), 0, -y], heading: -heading },
    };
  };
  // Far enough in for somebody to read them from where the visit begins.
  const beforeHall = to - 1.2;
  return [
    onWall('title', 'title', -1, beforeHall - 0.12, [1.9, 1.25]),
    onWall('introduction', 'introduction', 1, beforeHall, [1.25, 1.4]),
    ...listStoryBoards(),
    ...listProgrammeBoards(),
  ];
}

/** The slope of the rostrum leans back by this much from upright. */
const SLOPE_TILT = Math.PI / 2 - Math.atan2(SLOPE.back[1] - SLOPE.front[1], SLOPE.front[0] - SLOPE.back[0]);

function listStoryBoards(): Board[] {
  return LEAVES.map((angle, k): Board => {
    // Nearer to the reader than the middle of the slope, where the leaf is wide enough.
    const part = 0.41;
    const between = (axis: 0 | 1): number =>
      SLOPE.front[axis] + (SLOPE.back[axis] - SLOPE.front[axis]) * part;
    const radius = between(0);
    const position = place(radius, angle, between(1) + 0.012);
    const out = place(radius + 1, angle, position[1]);
    const from = place(2.3, angle, 0);
    const middle = k === 1;
    return {
      id: `story-${k + 1}`,
      tells: middle ? 'title' : 'story',
      ...(middle ? {} : { part: [k === 0 ? 1 : 2, 2] as const }),
      position,
      heading: headingTowards(position, out),
      tilt: SLOPE_TILT,
      size: [0.76, 0.42],
      look: 'paper',
      approach: { position: from, heading: headingTowards(from, position) },
    };
  });
}

/** Lecterns on the inner rail of the bridge, before the view: degrees. */
export const LECTERNS = { degrees: [256, 270, 284], height: 1.06, tilt: 1.02, size: [0.62, 0.42] } as const;

function listProgrammeBoards(): Board[] {
  const { degrees, height, tilt, size } = LECTERNS;
  return degrees.map((at, k): Board => {
    const angle = radians(at);
    const position = place(WALK.inner + 0.16, angle, BRIDGE + height);
    const from = place(WALK.inner + 0.78, angle, BRIDGE);
    return {
      id: `programme-${k + 1}`,
      tells: 'programme',
      part: [k + 1, degrees.length],
      position,
      heading: headingTowards(position, from),
      tilt,
      size,
      look: 'paper',
      approach: { position: from, heading: headingTowards(from, position) },
    };
  });
}

/** The walls on the plan. */
export const listOutline = (): Vec2[] => {
  const half = arc(WALK.outer, 32, 0).map(([x, y]): Vec2 => [round(x), y === 0 ? 0 : round(-y)]);
  const { halfWidth: w, from } = VESTIBULE;
  return [
    [-HALF_WIDTH, -FRONT],
    [-w, -FRONT],
    [-w, -from],
    [w, -from],
    [w, -FRONT],
    [HALF_WIDTH, -FRONT],
    ...PASSAGE.map(([x, y]): Vec2 => [x, -y]),
    [HALF_WIDTH, 0],
    ...half,
    [-HALF_WIDTH, 0],
  ];
};
