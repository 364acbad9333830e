import type { Vec3 } from '#kit';
import { item } from './item';
import type { Mesh, Triangle } from './mesh';
import { distance3, mix3 } from './vector';

/**
 * The same surface with no edge longer than `longest`: each long edge is halved until it is short enough, for both
 * triangles that share it, so that no crack opens when the surface is bent afterwards.
 */
export function refineMesh(mesh: Mesh, longest: number): Mesh {
  let { vertices, triangles } = mesh;
  // Halving eight times is a factor of 256: more is a mistake of the caller.
  for (let round = 0; round < 8; round++) {
    const points: Vec3[] = [...vertices];
    const middles = new Map<string, number>();
    const halve = (a: number, b: number): number | undefined => {
      if (distance3(item(vertices, a), item(vertices, b)) <= longest) return undefined;
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      const known = middles.get(key);
      if (known !== undefined) return known;
      const made = points.push(mix3(item(vertices, a), item(vertices, b), 0.5)) - 1;
      middles.set(key, made);
      return made;
    };
    const next = triangles.flatMap(([a, b, c]) => split(a, b, c, halve(a, b), halve(b, c), halve(c, a)));
    if (middles.size === 0) break;
    [vertices, triangles] = [points, next];
  }
  return { vertices, triangles };
}

/** A triangle whose sides may have been halved, as one to four triangles. */
function split(a: number, b: number, c: number, ab?: number, bc?: number, ca?: number): Triangle[] {
  if (ab !== undefined && bc !== undefined && ca !== undefined)
    return [
      [a, ab, ca],
      [ab, b, bc],
      [ca, bc, c],
      [ab, bc, ca],
    ];
  // Turned until the first side is halved and the last is whole.
  if (ab === undefined && bc === undefined && ca === undefined) return [[a, b, c]];
  if (ab === undefined || ca !== undefined) return split(b, c, a, bc, ca, ab);
  if (bc === undefined)
    return [
      [a, ab, c],
      [ab, b, c],
    ];
  return [
    [ab, b, bc],
    [a, ab, bc],
    [a, bc, c],
  ];
}
