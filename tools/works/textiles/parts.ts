import { addFringe } from './cloth/fringe';
import { createMesh, type Mesh } from './cloth/mesh';
import { addRod } from './cloth/rod';
import { type Atlas, addSheet } from './cloth/sheet';
import type { Detail, Textile } from './design';

/** A textile's geometry, ready to stand on its origin. Metres. */
export interface Parts {
  readonly cloth: Mesh;
  readonly rod: Mesh;
  readonly size: readonly [number, number, number];
}

/** Moves all parts so that the origin is the middle of the bottom of their common box. */
function settle(meshes: readonly Mesh[]): [number, number, number] {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const { positions } of meshes) {
    positions.forEach((value, i) => {
      low[i % 3] = Math.min(low[i % 3] as number, value);
      high[i % 3] = Math.max(high[i % 3] as number, value);
    });
  }
  const [x0, y0, z0] = low as [number, number, number];
  const [x1, y1, z1] = high as [number, number, number];
  const shift = [-(x0 + x1) / 2, -y0, -(z0 + z1) / 2] as const;
  for (const mesh of meshes) {
    for (let i = 0; i < mesh.positions.length; i++) {
      mesh.positions[i] = (mesh.positions[i] as number) + (shift[i % 3] as number);
    }
  }
  return [x1 - x0, y1 - y0, z1 - z0];
}

/** Builds the hanging cloth and its rod. */
export function buildParts(textile: Textile, detail: Detail, atlas: Atlas): Parts {
  const cloth = createMesh();
  const { drape, thickness, patternedBack } = textile;
  addSheet(cloth, { drape, thickness, patternedBack, atlas, columns: detail.columns, rows: detail.rows });
  if (textile.fringe) {
    addFringe(cloth, {
      ...textile.fringe,
      drape,
      atlas,
      rings: detail.fringeRings,
      sides: detail.fringeSides,
    });
  }
  const rod = createMesh();
  addRod(rod, { ...textile.rod, sides: detail.rodSides });
  return { cloth, rod, size: settle([cloth, rod]) };
}
