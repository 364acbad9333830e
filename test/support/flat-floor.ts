import type { FloorFile } from '#venue';

/**
 * A floor of 10 × 10 m around the origin with a square pillar of 2 m in its middle, and a step of 15 cm up beyond
 * z = −5, as a floor file.
 */
export function flatFloor(): FloorFile {
  const corners: number[] = [];
  const rectangle = (x0: number, z0: number, x1: number, z1: number, y = 0): number[] => {
    const first = corners.length / 3;
    corners.push(x0, y, z0, x0, y, z1, x1, y, z1, x1, y, z0);
    return [first, first + 1, first + 2, first + 3];
  };
  const west = rectangle(-5, -5, -1, 5);
  const east = rectangle(1, -5, 5, 5);
  const north = rectangle(-1, -5, 1, -1);
  const south = rectangle(-1, 1, 1, 5);
  // The edges of two neighbours must be the same, so west and east are cut where north and south end.
  const cut = (polygon: number[], side: 'left' | 'right'): number[] => {
    const x = side === 'left' ? -1 : 1;
    const at = corners.length / 3;
    corners.push(x, 0, -1, x, 0, 1);
    const [a = 0, b = 0, c = 0, d = 0] = polygon;
    return side === 'left' ? [a, b, c, at + 1, at, d] : [a, at, at + 1, b, c, d];
  };
  const step = rectangle(-5, -8, -1, -5, 0.15);
  return {
    version: 1,
    agent: { radius: 0.28, height: 1.8, climb: 0.2 },
    cell: { size: 0.05, height: 0.02 },
    vertices: corners,
    polygons: [cut(west, 'left'), cut(east, 'right'), north, south, step],
    neighbours: [
      [-1, -1, 3, -1, 2, 4],
      [2, -1, 3, -1, -1, -1],
      [0, -1, 1, -1],
      [0, -1, 1, -1],
      [-1, 0, -1, -1],
    ],
  };
}
