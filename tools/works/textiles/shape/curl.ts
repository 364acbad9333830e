/** Drawn lines: horns, tendrils and stems as curves of changing curvature, then given a body. */
export type Point = readonly [number, number];

/** A stretch of a curve: its length, and the curvature (1/length, positive turns right on the page) at both ends. */
export type Bend = readonly [length: number, from: number, to: number];

/** Follows `bends` from `start` towards `heading` (radians, 0 = right, π/2 = down the page). */
export function curl(start: Point, heading: number, bends: readonly Bend[], step = 1): Point[] {
  const points: Point[] = [start];
  let [x, y] = start;
  let angle = heading;
  for (const [length, from, to] of bends) {
    const steps = Math.max(2, Math.ceil(length / step));
    const ds = length / steps;
    for (let k = 0; k < steps; k++) {
      const curvature = from + ((to - from) * (k + 0.5)) / steps;
      angle += (curvature * ds) / 2;
      x += Math.cos(angle) * ds;
      y += Math.sin(angle) * ds;
      angle += (curvature * ds) / 2;
      points.push([x, y]);
    }
  }
  return points;
}

/** The outline of a line with a body: `halfWidth` is asked along it from 0 to 1. */
export function ribbon(line: readonly Point[], halfWidth: (t: number) => number): Point[] {
  const left: Point[] = [];
  const right: Point[] = [];
  const last = line.length - 1;
  line.forEach(([x, y], k) => {
    const [ax, ay] = line[Math.max(0, k - 1)] as Point;
    const [bx, by] = line[Math.min(last, k + 1)] as Point;
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const w = halfWidth(k / last);
    left.push([x + ((by - ay) / length) * w, y - ((bx - ax) / length) * w]);
    right.push([x - ((by - ay) / length) * w, y + ((bx - ax) / length) * w]);
  });
  return [...left, ...right.reverse()];
}

/** Points as SVG path data, closed. */
export function pathData(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}Z`;
}

/** A closed leaf or petal from `base` towards `heading`: `length` long, `width` wide, bent by `bend` radians. */
export function leaf(base: Point, heading: number, length: number, width: number, bend = 0): Point[] {
  const line = curl(base, heading, [[length, bend / length, bend / length]], Math.max(0.5, length / 24));
  return ribbon(line, (t) => (width / 2) * Math.sin(Math.PI * t ** 0.85) ** 0.8);
}
