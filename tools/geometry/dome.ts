import type { Vec3 } from '#kit';
import { times } from './item';
import type { Mesh, Triangle } from './mesh';

/**
 * The upper part of a ball about the origin, open below, facing +z.
 * `reach` is the share of the way from the top (0) to the bottom (1) pole.
 */
export function dome(radius: number, segments: number, rings: number, reach = 0.5, height = radius): Mesh {
  const vertices: Vec3[] = [[0, 0, height]];
  for (let ring = 1; ring <= rings; ring++) {
    const polar = (Math.PI * reach * ring) / rings;
    // Alternate rings are turned by half a segment: rounder with few triangles.
    vertices.push(
      ...times(segments, (index): Vec3 => {
        const angle = (Math.PI * 2 * (index + ring / 2)) / segments;
        const flat = radius * Math.sin(polar);
        return [flat * Math.cos(angle), flat * Math.sin(angle), height * Math.cos(polar)];
      }),
    );
  }
  const triangles: Triangle[] = times(segments, (index) => [0, 1 + index, 1 + ((index + 1) % segments)]);
  for (let ring = 1; ring < rings; ring++)
    for (let index = 0; index < segments; index++) {
      const [here, next] = [
        1 + (ring - 1) * segments + index,
        1 + (ring - 1) * segments + ((index + 1) % segments),
      ];
      triangles.push([here, here + segments, next], [next, here + segments, next + segments]);
    }
  return { vertices, triangles };
}
