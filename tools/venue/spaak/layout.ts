import { headingTowards, type Vec2, type Vec3 } from '#kit';
import type { Bay, Slot, Viewpoint } from '#venue';
import { toWorld } from '../kit/chart-mesh';
import {
  arc,
  DECK,
  FRONT,
  HALF_WIDTH,
  listStands,
  polar,
  radians,
  STANDS,
  TIER_1,
  TIER_2,
  TIER_EDGE,
  WALL,
} from './dimensions';

const CENTRE: Vec3 = [0, 0, 0];
/** How far visitors stay from a vitrine's middle and from a wall. */
const FROM_VITRINE = 1.15;
const FROM_WALL = 2.6;
/** Inside the glass, clear of its edges. */
const VITRINE_SIZE: Vec3 = [0.72, 0.52, 0.72];
/** One case is tall, for what hangs long: ornaments for plaits, chains, sashes. */
const TALL_VITRINE_SIZE: Vec3 = [0.72, 0.92, 0.72];
const TALL_STAND = 4;
const HANGING_SIZE: Vec3 = [1.6, 2.1, 0.12];
/** Hung this high above the tier, as far before the wall as its curve asks for. */
const HANGING_HEIGHT = 0.9;
const HANGING_RADIUS = WALL - 0.04;
/** The marker of a bay hangs above what hangs there. */
const MARKER_HEIGHT = 3.45;
/** Angles of the bays from left to right, degrees: evenly over the arc, each over a joint of the panels. */
const BAY_ANGLES = [162, 126, 90, 54, 18];
/** What hangs beside the middle of a bay, degrees from it, left to right. */
const BESIDE = { left: 10.5, right: -10.5 };

const place = (radius: number, degrees: number, height: number): Vec3 => {
  const [x, y, z] = toWorld(polar(radius, radians(degrees), height));
  return [x, y, z];
};

/** The height of the hemicycle's floor at a radius. */
const tierHeight = (radius: number): number => (radius < TIER_EDGE ? TIER_1 : TIER_2);

/** Where to stand at a radius to look outwards at something. */
const approachTo = (target: Vec3, radius: number, degrees: number) => {
  const position = place(radius, degrees, tierHeight(radius));
  return { position, heading: headingTowards(position, target) };
};

/** Twelve stands from left to right as seen from the entrance, then three wall slots in each bay. */
export function listSlots(): Slot[] {
  const stands = listStands().map(({ x, y, angle }, k): Slot => {
    const stand = STANDS - k;
    const position: Vec3 = [x, DECK, -y];
    const radius = Math.hypot(x, y);
    return {
      id: `stand-${String(stand).padStart(2, '0')}`,
      kind: 'vitrine',
      position,
      heading: headingTowards(position, CENTRE),
      size: stand === TALL_STAND ? TALL_VITRINE_SIZE : VITRINE_SIZE,
      stand,
      approach: approachTo(position, radius - FROM_VITRINE, (angle * 180) / Math.PI),
    };
  });
  const hanging = (id: string, bay: string, degrees: number): Slot => {
    const position = place(HANGING_RADIUS, degrees, TIER_2 + HANGING_HEIGHT);
    return {
      id,
      kind: 'wall',
      position,
      heading: headingTowards(position, CENTRE),
      size: HANGING_SIZE,
      bay,
      approach: approachTo(position, HANGING_RADIUS - FROM_WALL, degrees),
    };
  };
  const walls = BAY_ANGLES.flatMap((degrees, k) => {
    const bay = `bay-${k + 1}`;
    return [
      hanging(`${bay}-left`, bay, degrees + BESIDE.left),
      hanging(bay, bay, degrees),
      hanging(`${bay}-right`, bay, degrees + BESIDE.right),
    ];
  });
  return [...stands.toReversed(), ...walls];
}

export const listBays = (): Bay[] =>
  BAY_ANGLES.map((degrees, k) => {
    const position = place(WALL - 0.1, degrees, TIER_2 + MARKER_HEIGHT);
    return {
      id: `bay-${k + 1}`,
      position,
      heading: headingTowards(position, CENTRE),
      approach: approachTo(position, HANGING_RADIUS - FROM_WALL, degrees),
    };
  });

export const listViewpoints = (): Viewpoint[] => [
  view('entrance', { en: 'Entrance', fr: 'Entrée', ru: 'Вход' }, [0, 0, 11.6], [0, 3.7, -6], 58),
  view(
    'star-ring',
    { en: 'The ring of stars', fr: "Le cercle d'étoiles", ru: 'Круг звёзд' },
    [0, 0, 3.1],
    [0, 3.3, -8],
    58,
  ),
  view(
    'tier-left',
    { en: 'From the left', fr: 'Depuis la gauche', ru: 'Слева' },
    [-4.6, 0, 1.3],
    [5.2, 2.1, -8.4],
    55,
  ),
  view(
    'tier-right',
    { en: 'From the right', fr: 'Depuis la droite', ru: 'Справа' },
    [4.6, 0, 1.3],
    [-5.2, 2.1, -8.4],
    55,
  ),
  view(
    'bay',
    { en: 'The oak wall', fr: 'Le mur de chêne', ru: 'Дубовая стена' },
    [0, 0, -2.4],
    [0, 2, -10.7],
    45,
  ),
  view(
    'roof',
    { en: 'The glass vault', fr: 'La voûte de verre', ru: 'Стеклянный свод' },
    [0, 0, 4],
    [0, 8, -8],
    66,
  ),
];

/** Eye height that the views were composed for. */
const EYES = 1.65;

function view(id: string, title: Viewpoint['title'], position: Vec3, target: Vec3, fov: number): Viewpoint {
  const rise = target[1] - position[1] - EYES;
  const away = Math.hypot(target[0] - position[0], target[2] - position[2]);
  return {
    id,
    title,
    position,
    heading: headingTowards(position, target),
    pitch: Math.atan2(rise, away),
    fov,
  };
}

/** The walls on the plan. */
export const listOutline = (): Vec2[] => {
  const half = arc(WALL, 32, 0).map(([x, y]): Vec2 => [x, y === 0 ? 0 : -y]);
  return [[-HALF_WIDTH, -FRONT], [HALF_WIDTH, -FRONT], [HALF_WIDTH, 0], ...half, [-HALF_WIDTH, 0]];
};
