import type { ChartMesh, Point } from '../kit/chart-mesh';
import { addGrid, addQuad, turnedPlace } from '../kit/shapes';
import { BRIDGE, polar, radians, WALK } from './dimensions';
import { LECTERNS } from './layout';

/** Thickness of a reading desk, and how much wider than its paper it is. */
const PLATE = 0.022;
const MARGIN = 0.05;
/** Its cut upper edge. */
const EDGE = 0.004;

/** Sloping oak desks on the inner rail of the bridge, on a brass bracket each. */
export function addLecterns(mesh: ChartMesh): void {
  const { degrees, height, tilt, size } = LECTERNS;
  for (const at of degrees) {
    const angle = radians(at);
    const [x, y, z] = polar(WALK.inner + 0.16, angle, BRIDGE + height - 0.006);
    // Across is along the rail, forward is outwards, to the reader.
    const place = turnedPlace([x, y], angle - Math.PI / 2);
    const [w, h] = [size[0] / 2 + MARGIN / 2, size[1] / 2 + MARGIN / 2];
    const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)];
    const on = (across: number, up: number, thick: number): Point =>
      place(across, -up * sin + thick * cos, z + up * cos + thick * sin);
    const ring = (thick: number, inset = 0): Point[] => {
      const [x, y] = [w - inset, h - inset];
      return [on(-x, -y, thick), on(x, -y, thick), on(x, y, thick), on(-x, y, thick), on(-x, -y, thick)];
    };
    const [a, b, c, d] = ring(0, EDGE) as [Point, Point, Point, Point];
    addQuad(mesh, [a, b, c, d], { material: 'oak', density: 90, facing: { toward: on(0, 0, 9) } });
    const [upper, cut, lower] = [ring(0, EDGE), ring(-EDGE), ring(-PLATE)];
    for (const [top, foot] of [
      [upper, cut],
      [cut, lower],
    ] as const) {
      addGrid(
        mesh,
        top.map((point, k): Point[] => [point, foot[k] ?? point]),
        { material: 'oak', density: 60, hard: true, facing: { away: on(0, 0, -PLATE / 2) } },
      );
    }
    const [e, f, g, i] = lower as [Point, Point, Point, Point];
    addQuad(mesh, [e, f, g, i], { material: 'oak', density: 24, facing: { toward: on(0, 0, -9) } });
  }
}
