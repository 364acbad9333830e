import { damping, type Vec2, type Vec3 } from '#kit';
import { arrange, arrangedAt, placementOf, type Visit } from '#visit';

/** How quickly pieces make room for each other, per second. */
const PACE = 7;
/** Shares of the distance that nobody sees. */
const UNSEEN = 0.0003;

/** Where things in hand lie beside each other in this frame, metres, right and up. */
export interface Layout {
  /** Of the piece, from the middle of the picture. */
  readonly aside: Vec2;
  /** Of what lies beside it, from the piece. */
  readonly beside: Vec2;
  readonly companion: Vec2;
  /** Width, height and depth of all that is looked at. */
  readonly extent: Vec3;
  /** True while something glides. @param cut nothing does */
  step(dt: number, cut: boolean): boolean;
}

/** @param size of the piece in hand */
export function createLayout(
  { data, live, store }: Pick<Visit, 'data' | 'live' | 'store'>,
  size: Vec3,
): Layout {
  let held = { beside: false, companion: false };
  const layout = {
    aside: [0, 0] as Vec2,
    beside: [0, 0] as Vec2,
    companion: [0, 0] as Vec2,
    extent: size,
    step(dt: number, cut: boolean) {
      const { mode, inspection } = store.getState();
      // On the way back to its place it takes nothing along, and needs no room.
      if (mode !== 'inspect') return false;
      const { beside, companion } = inspection;
      const other = beside === null ? null : (placementOf(data, beside)?.size ?? null);
      const plan = arrange(size, other, companion, live.aspect);
      const { distance } = live.orbit;
      const kept = arrangedAt(distance, size, plan.extent, live.aspect);
      const [x, y] = plan.piece;
      const from = ([right, up]: Vec2): Vec2 => [right - x, up - y];
      const follow = (now: Vec2, goal: Vec2, at: boolean): Vec2 => {
        if (at || near(now, goal, distance)) return goal;
        const part = damping(PACE, dt);
        return [now[0] + (goal[0] - now[0]) * part, now[1] + (goal[1] - now[1]) * part];
      };
      const goals = [[x * kept, y * kept], from(plan.beside), from(plan.companion)] as const;
      layout.aside = follow(layout.aside, goals[0], cut);
      // What was not there before is at its place when it comes.
      layout.beside = follow(layout.beside, goals[1], cut || !held.beside);
      layout.companion = follow(layout.companion, goals[2], cut || !held.companion);
      layout.extent = plan.extent;
      held = { beside: other !== null, companion: companion !== 'none' };
      const now = [layout.aside, layout.beside, layout.companion];
      return now.some((place, index) => place !== goals[index]);
    },
  };
  return layout;
}

const near = ([ax, ay]: Vec2, [bx, by]: Vec2, distance: number): boolean =>
  Math.hypot(ax - bx, ay - by) < UNSEEN * distance;

/** Half of the height that a turned piece takes on the screen, metres. */
export function halfHeightOf(
  [width, height, depth]: Vec3,
  { azimuth, elevation }: { readonly azimuth: number; readonly elevation: number },
): number {
  const across = Math.abs(width * Math.sin(azimuth)) + Math.abs(depth * Math.cos(azimuth));
  return (height * Math.abs(Math.cos(elevation)) + across * Math.abs(Math.sin(elevation))) / 2;
}
