import type { Field } from '../paint/field';
import type { Point } from './curl';

/** Edge ids of a cell's four sides: top, right, bottom, left. */
function sides(x: number, y: number, width: number, area: number): [number, number, number, number] {
  return [y * width + x, area + y * width + x + 1, (y + 1) * width + x, area + y * width + x];
}

function crossing(field: Field, level: number, edge: number): Point {
  const { width, height, data } = field;
  const area = width * height;
  const index = edge % area;
  const upright = edge >= area;
  const a = data[index] as number;
  const b = data[index + (upright ? width : 1)] as number;
  const t = (level - a) / (b - a);
  const x = index % width;
  const y = Math.floor(index / width);
  return upright ? [x, y + t] : [x + t, y];
}

/** The pairs of cell sides that a level line joins, for the sixteen cases of corners above the level. */
const JOINS: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [
    [3, 0],
    [1, 2],
  ],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [
    [0, 1],
    [2, 3],
  ],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
];

/** The lines along which a field has the value `level`, as points in pixels (marching squares). */
export function contours(field: Field, level: number): Point[][] {
  const { width, height, data } = field;
  const area = width * height;
  const links = new Map<number, number[]>();
  const link = (a: number, b: number) => {
    const list = links.get(a);
    if (list) list.push(b);
    else links.set(a, [b]);
  };
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const i = y * width + x;
      const mask =
        ((data[i] as number) > level ? 1 : 0) |
        ((data[i + 1] as number) > level ? 2 : 0) |
        ((data[i + width + 1] as number) > level ? 4 : 0) |
        ((data[i + width] as number) > level ? 8 : 0);
      if (mask === 0 || mask === 15) continue;
      const edges = sides(x, y, width, area);
      for (const [from, to] of JOINS[mask] as readonly (readonly [number, number])[]) {
        link(edges[from] as number, edges[to] as number);
        link(edges[to] as number, edges[from] as number);
      }
    }
  }
  return chain(links).map((edges) => edges.map((edge) => crossing(field, level, edge)));
}

/** Strings linked edges into lines: open ones from their ends first, then the closed ones. */
function chain(links: Map<number, number[]>): number[][] {
  const seen = new Set<number>();
  const lines: number[][] = [];
  const follow = (start: number) => {
    const line: number[] = [];
    let edge: number | undefined = start;
    while (edge !== undefined) {
      seen.add(edge);
      line.push(edge);
      edge = links.get(edge)?.find((next) => !seen.has(next));
    }
    if (line.length > 2 && links.get(line[line.length - 1] as number)?.includes(start)) line.push(start);
    lines.push(line);
  };
  for (const [edge, next] of links) if (next.length === 1 && !seen.has(edge)) follow(edge);
  for (const edge of links.keys()) if (!seen.has(edge)) follow(edge);
  return lines.filter((line) => line.length > 2);
}
