import type { Vec2, Vec3 } from '#kit';
import { item } from './item';
import type { Mesh, Triangle } from './mesh';
import { isInside, nearestOn } from './outline';

/**
 * A face of even triangles within an outline, facing +z: a square grid whose outermost points are moved to the
 * outline. Even triangles can be domed and carry shading that long thin ones cannot.
 */
export function sheet(outline: readonly Vec2[], step: number, z: number): Mesh {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [left, low] = [Math.min(...xs), Math.min(...ys)];
  const columns = Math.max(1, Math.ceil((Math.max(...xs) - left) / step));
  const rows = Math.max(1, Math.ceil((Math.max(...ys) - low) / step));
  const point = (row: number, column: number): Vec2 => [left + column * step, low + row * step];
  const inside: boolean[] = [];
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) inside.push(isInside(outline, point(row, column)));

  const vertices: Vec3[] = [];
  const numbers = new Map<number, number>();
  const vertex = (row: number, column: number): number => {
    const key = row * (columns + 1) + column;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const [x, y] = item(inside, key) ? point(row, column) : nearestOn(outline, point(row, column));
    numbers.set(key, vertices.length);
    return vertices.push([x, y, z]) - 1;
  };

  const triangles: Triangle[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const key = row * (columns + 1) + column;
      if (![key, key + 1, key + columns + 1, key + columns + 2].some((corner) => inside[corner])) continue;
      const [a, b] = [vertex(row, column), vertex(row, column + 1)];
      const [c, d] = [vertex(row + 1, column + 1), vertex(row + 1, column)];
      if ((row + column) % 2) triangles.push([a, b, c], [a, c, d]);
      else triangles.push([a, b, d], [b, c, d]);
    }
  return { vertices, triangles: triangles.filter((corners) => hasArea(vertices, corners)) };
}

function hasArea(vertices: readonly Vec3[], [a, b, c]: Triangle): boolean {
  const [[ax, ay], [bx, by], [cx, cy]] = [item(vertices, a), item(vertices, b), item(vertices, c)];
  return (bx - ax) * (cy - ay) - (cx - ax) * (by - ay) > 1e-6;
}
