import { headingTowards, type Vec2, type Vec3 } from '#kit';
import type { Slot } from '#venue';
import type { FloorPlan } from '../floor';
import type { HallPlan } from '../hall/build-hall';
import { type ChartMesh, createChartMesh, type Point } from '../kit/chart-mesh';
import { listTriangles } from '../kit/primitives';
import { addBox, addPolygon, addQuad, LEVEL } from '../kit/shapes';
import { DOORWAY, HALF_WIDTH } from '../spaak/dimensions';
import { OPENING, PASSAGE, THRESHOLD } from '../spaak/passage';
import { look, view } from '../spaak/viewpoints';
import { LACQUER, RUBBED } from '../textures/finishes';
import { CASE, listCases, onRing, RING, ROOM } from './dimensions';
import { addSeat } from './room';

/** Inside the glass, clear of its edges. */
const CASE_SIZE: Vec3 = [0.32, 0.3, 0.32];
const FROM_CASE = 0.95;

/** The way back begins on the other side of the same threshold. */
const BEFORE_DOOR = 1.4;

export function planTreasury(): HallPlan {
  const { west, east, south, north, height } = ROOM;
  return {
    id: 'treasury',
    title: {
      en: 'Treasury',
      fr: 'Trésor',
      nl: 'Schatkamer',
      ru: 'Сокровищница',
      kk: 'Қазына',
      ky: 'Казына',
      tg: 'Ганҷина',
      tk: 'Hazyna',
      uz: 'Xazina',
    },
    lighting: {
      probe: [RING.centre[0], 1.5, -RING.centre[1]],
      box: { min: [west, 0, -north], max: [east, height, -south] },
    },
    textures: {
      oak: { map: 'oak.webp', size: 1.68 },
      velvet: { map: 'felt.webp', size: 0.3 },
      felt: { map: 'felt.webp', size: 0.3 },
      stone: { map: 'stone.webp', roughnessMap: 'stone-rough.webp', size: 4.8 },
      brass: RUBBED,
      bronze: RUBBED,
      plinth: LACQUER,
    },
    slots: listSlots(),
    bays: [],
    viewpoints: [
      {
        ...view(
          'treasury',
          {
            en: 'The treasury',
            fr: 'Le trésor',
            nl: 'De schatkamer',
            ru: 'Сокровищница',
            kk: 'Қазына',
            ky: 'Казына',
            tg: 'Ганҷина',
            tk: 'Hazyna',
            uz: 'Xazina',
          },
          [17.1, 0, 3.7],
          [20.3, 1.15, 6.7],
          62,
        ),
        // Two cases are what a tall screen has room for: nearer to them.
        tall: look([18, 0, 4.5], [20.9, 1, 7.35]),
      },
    ],
    portals: [{ id: 'to-hemicycle', to: 'hemicycle', heading: Math.PI / 2, ...THRESHOLD }],
    silks: [],
    boards: [],
    outline: listOutline(),
  };
}

function listSlots(): Slot[] {
  const middle: Vec3 = [RING.centre[0], 0, -RING.centre[1]];
  return listCases().map(({ number, angle, centre: [x, y] }): Slot => {
    const position: Vec3 = [x, CASE.deck, -y];
    const [ax, ay] = onRing(RING.radius - FROM_CASE, angle);
    const from: Vec3 = [ax, 0, -ay];
    return {
      id: `treasury-${String(number).padStart(2, '0')}`,
      kind: 'vitrine',
      position,
      heading: headingTowards(position, middle),
      size: CASE_SIZE,
      approach: { position: from, heading: headingTowards(from, position) },
    };
  });
}

const listOutline = (): Vec2[] => {
  const { west, east, south, north } = ROOM;
  const passage = PASSAGE.map(([x, y]): Vec2 => [x, -y]);
  // Along the passage to the opening, around the room, and on.
  return [
    ...passage.slice(0, 3),
    [west, -OPENING.from],
    [west, -south],
    [east, -south],
    [east, -north],
    [west, -north],
    [west, -OPENING.to],
    ...passage.slice(3),
  ];
};

/** The room's floor, the passage, and a step beyond the doorway, where the other hall begins. */
export function planTreasuryFloor(): FloorPlan {
  const floor = createChartMesh();
  const plain = { material: 'slate', density: 1 };
  const outline = listOutline().map(([x, z]): Point => [x, -z, 0]);
  addPolygon(floor, outline, LEVEL, { ...plain, facing: { toward: [0, 0, 99] } });
  addBox(
    floor,
    {
      centre: [HALF_WIDTH - BEFORE_DOOR / 2, DOORWAY.y],
      span: [-0.1, 0],
      size: [BEFORE_DOOR, 2 * DOORWAY.halfWidth],
      turn: 0,
      withTop: true,
    },
    plain,
  );
  const obstacles = createChartMesh();
  for (const { centre, angle } of listCases()) {
    addBox(
      obstacles,
      { centre, span: [0, 1.1], size: [CASE.width, CASE.width], turn: angle, withTop: true },
      plain,
    );
  }
  addSeat(obstacles);
  listOutline().forEach(([x, z], k, ring) => {
    const [nx, nz] = ring[(k + 1) % ring.length] ?? [x, z];
    // The doorway stays open.
    if (x === HALF_WIDTH && nx === HALF_WIDTH) return;
    addWall(obstacles, [x, -z], [nx, -nz]);
  });
  return {
    levels: [{ triangles: listTriangles(floor), heightAt: () => 0 }],
    obstacles: listTriangles(obstacles),
  };
}

function addWall(mesh: ChartMesh, a: readonly [number, number], b: readonly [number, number]): void {
  addQuad(
    mesh,
    [
      [...a, 0],
      [...b, 0],
      [...b, 2],
      [...a, 2],
    ],
    { material: 'felt', density: 1 },
  );
}
