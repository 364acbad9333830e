import { forwardOf, headingTowards, type Vec2, type Vec3 } from '#kit';
import type { Slot, Viewpoint } from '#venue';
import { HALF_DEPTH, HALF_WIDTH, HANGING, PLINTH, PLINTHS, TABLE } from './dimensions';

/** Stands `metres` before something, looking at it. */
function approachTo(position: Vec3, heading: number, metres: number) {
  const [fx, , fz] = forwardOf(heading);
  const from: Vec3 = [position[0] + fx * metres, 0, position[2] + fz * metres];
  return { position: from, heading: headingTowards(from, position) };
}

/** Five places: two vitrines, a plinth, a table, a wall. */
export function listSlots(): Slot[] {
  const onPlinths = PLINTHS.map(({ id, kind, x, y, heading }, k): Slot => {
    const position: Vec3 = [x, PLINTH.height, -y];
    return {
      id,
      kind,
      position,
      heading,
      size: kind === 'vitrine' ? [0.56, 0.5, 0.56] : [0.5, 0.9, 0.5],
      stand: k + 1,
      approach: approachTo(position, heading, 1.1),
    };
  });
  const table: Vec3 = [TABLE.x, TABLE.height, -TABLE.y];
  const wall: Vec3 = [0, HANGING.bottom, -HALF_DEPTH + 0.03];
  return [
    ...onPlinths,
    {
      id: 'table',
      kind: 'table',
      position: table,
      heading: Math.PI / 2,
      size: [1.3, 0.6, 0.55],
      stand: 4,
      approach: approachTo(table, Math.PI / 2, 1.1),
    },
    {
      id: 'wall',
      kind: 'wall',
      position: wall,
      heading: Math.PI,
      size: [HANGING.width, HANGING.height, 0.12],
      stand: 5,
      approach: approachTo(wall, Math.PI, 2.4),
    },
  ];
}

export const listViewpoints = (): Viewpoint[] => [
  {
    id: 'door',
    title: {
      en: 'At the door',
      fr: 'À la porte',
      ru: 'У двери',
      kk: 'Есік алдында',
      ky: 'Эшиктин алдында',
      tg: 'Дар назди дар',
      tk: 'Gapynyň öňünde',
      uz: 'Eshik oldida',
    },
    position: [0, 0, HALF_DEPTH - 0.45],
    heading: 0,
    pitch: -0.04,
    fov: 64,
  },
  {
    id: 'corner',
    title: {
      en: 'From the corner',
      fr: "Depuis l'angle",
      ru: 'Из угла',
      kk: 'Бұрыштан',
      ky: 'Бурчтан',
      tg: 'Аз кунҷ',
      tk: 'Burçdan',
      uz: 'Burchakdan',
    },
    position: [2.9, 0, -1.9],
    heading: headingTowards([2.9, 0, -1.9], [-1.6, 0, 1]),
    pitch: -0.06,
    fov: 66,
  },
];

export const listOutline = (): Vec2[] => [
  [-HALF_WIDTH, HALF_DEPTH],
  [HALF_WIDTH, HALF_DEPTH],
  [HALF_WIDTH, -HALF_DEPTH],
  [-HALF_WIDTH, -HALF_DEPTH],
];
