import type { ChartMesh } from '../kit/chart-mesh';
import { addGrid } from '../kit/shapes';
import { along, FULL, stairHeight } from './circle';
import { BRIDGE, polar, STAIRS, WALK } from './dimensions';

const { inner, outer } = WALK;
const RAIL = { height: 1.02, hand: 0.024 };
/** The glass stands this far in from the edge of the deck. */
const INSET = 0.05;

/** Height of what is walked on at an angle of the bridge's half of the circle. */
const deckHeight = (angle: number): number => (angle >= STAIRS.to ? BRIDGE : stairHeight(angle));

const RAILS = [inner + INSET, outer - INSET];

/** Panes of the balustrades: no light map. */
export function addRailGlass(mesh: ChartMesh): void {
  for (const radius of RAILS) {
    addGrid(
      mesh,
      along(STAIRS.from, FULL, 72, (angle) => [
        polar(radius, angle, deckHeight(angle) + 0.04),
        polar(radius, angle, deckHeight(angle) + RAIL.height),
      ]),
      { material: 'roofglass', density: 1, facing: { away: [0, 0, 3] } },
    );
  }
}

/** The oak handrail on the glass, and the steel shoe below it. */
export function addHandrails(mesh: ChartMesh): void {
  for (const radius of RAILS) {
    addBar(mesh, radius, STAIRS.from, { height: RAIL.height, half: RAIL.hand, material: 'oak' });
    // On the stairs the glass stands in the steps themselves.
    addBar(mesh, radius, STAIRS.to, { height: 0.03, half: 0.02, material: 'brushed' });
  }
}

interface Bar {
  /** Above what is walked on. */
  readonly height: number;
  /** Half its thickness. */
  readonly half: number;
  readonly material: string;
}

/** A bar with cut edges along a balustrade, from an angle to the end of the bridge. */
function addBar(mesh: ChartMesh, radius: number, from: number, { height, half, material }: Bar): void {
  const bevel = half * 0.45;
  const profile = [
    [-half + bevel, -half],
    [half - bevel, -half],
    [half, -half + bevel],
    [half, half - bevel],
    [half - bevel, half],
    [-half + bevel, half],
    [-half, half - bevel],
    [-half, -half + bevel],
    [-half + bevel, -half],
  ] as const;
  const rows = profile.map(([out, up]) =>
    along(from, FULL, 72, (angle) => [polar(radius + out, angle, deckHeight(angle) + height + up)]).flat(),
  );
  addGrid(mesh, rows, {
    material,
    density: 10,
    hard: true,
    facing: { away: polar(radius, Math.PI * 1.6, BRIDGE + height) },
  });
}
