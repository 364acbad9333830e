import { addVertex, cross, type Mesh, normalise, type Vec3 } from './mesh';

/** Where the cloth hangs: `u` from left to right, `v` from top to bottom, both 0..1. */
export interface Drape {
  position(u: number, v: number): Vec3;
  /** Baked occlusion, 1 = open. */
  shade(u: number, v: number): number;
  /** Where rows lie, when they are not evenly spaced: `t` and the answer both 0..1. */
  rowAt?(t: number): number;
}

/** Which part of the texture a face takes: the cloth's own picture, or the strip that shows its back. */
export interface Atlas {
  /** The picture's share of the texture's width. */
  readonly face: number;
  /** Left and right of the backing strip. */
  readonly strip: readonly [number, number];
}

export interface SheetOptions {
  readonly drape: Drape;
  readonly columns: number;
  readonly rows: number;
  /** Metres; 0 makes a single double-sided sheet. */
  readonly thickness: number;
  readonly atlas: Atlas;
  /** Whether the back shows the face's own picture (a knotted carpet) and not the plain strip. */
  readonly patternedBack: boolean;
}

function surfaceNormal(drape: Drape, u: number, v: number): Vec3 {
  const e = 2e-3;
  const [ua, ub] = [Math.max(0, u - e), Math.min(1, u + e)];
  const [va, vb] = [Math.max(0, v - e), Math.min(1, v + e)];
  const left = drape.position(ua, v);
  const right = drape.position(ub, v);
  const up = drape.position(u, va);
  const down = drape.position(u, vb);
  return normalise(
    cross(
      [right[0] - left[0], right[1] - left[1], right[2] - left[2]],
      [up[0] - down[0], up[1] - down[1], up[2] - down[2]],
    ),
  );
}

const along = (p: Vec3, n: Vec3, d: number): Vec3 => [p[0] + n[0] * d, p[1] + n[1] * d, p[2] + n[2] * d];

/** Adds a hanging cloth: front, back, and edges rounded over its thickness. */
export function addSheet(mesh: Mesh, options: SheetOptions): void {
  const { drape, columns, rows, thickness, atlas } = options;
  const across = columns + 1;
  const face = (front: boolean) => {
    const first = mesh.shade.length;
    for (let r = 0; r <= rows; r++) {
      for (let c = 0; c <= columns; c++) {
        const [u, v] = [c / columns, drape.rowAt?.(r / rows) ?? r / rows];
        const n = surfaceNormal(drape, u, v);
        const p = along(drape.position(u, v), n, front ? thickness / 2 : -thickness / 2);
        const plain = atlas.strip[c % 2] as number;
        const x = front || options.patternedBack ? u * atlas.face : plain;
        addVertex(mesh, p, front ? n : [-n[0], -n[1], -n[2]], [x, v], drape.shade(u, v) * (front ? 1 : 0.6));
      }
    }
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const a = first + r * across + c;
        const quad = [a, a + across, a + 1, a + 1, a + across, a + across + 1];
        mesh.indices.push(...(front ? quad : quad.reverse()));
      }
    }
  };
  face(true);
  if (thickness === 0) return;
  face(false);
  addEdge(mesh, options);
}

/** The rim: half a round section that follows the outline from front to back. */
function addEdge(mesh: Mesh, { drape, columns, rows, thickness, atlas }: SheetOptions): void {
  const ring: (readonly [number, number])[] = [];
  for (let c = 0; c < columns; c++) ring.push([c / columns, 0]);
  for (let r = 0; r < rows; r++) ring.push([1, r / rows]);
  for (let c = columns; c > 0; c--) ring.push([c / columns, 1]);
  for (let r = rows; r > 0; r--) ring.push([0, r / rows]);
  const angles = [0, Math.PI / 2, Math.PI];
  const first = mesh.shade.length;
  for (let k = 0; k <= ring.length; k++) {
    const [u, v] = ring[k % ring.length] as readonly [number, number];
    const n = surfaceNormal(drape, u, v);
    const p = drape.position(u, v);
    const flat: Vec3 = [u === 0 ? -1 : u === 1 ? 1 : 0, v === 0 ? 1 : v === 1 ? -1 : 0, 0];
    const lean = flat[0] * n[0] + flat[1] * n[1];
    const out = normalise(along(flat, n, -lean));
    for (const angle of angles) {
      const direction: Vec3 = [
        n[0] * Math.cos(angle) + out[0] * Math.sin(angle),
        n[1] * Math.cos(angle) + out[1] * Math.sin(angle),
        n[2] * Math.cos(angle) + out[2] * Math.sin(angle),
      ];
      const inset = 0.0012;
      const x = (inset + u * (1 - 2 * inset)) * atlas.face;
      const y = inset + v * (1 - 2 * inset);
      addVertex(mesh, along(p, direction, thickness / 2), normalise(direction), [x, y], drape.shade(u, v));
    }
  }
  const per = angles.length;
  for (let k = 0; k < ring.length; k++) {
    for (let j = 0; j < per - 1; j++) {
      const a = first + k * per + j;
      mesh.indices.push(a, a + per, a + 1, a + 1, a + per, a + per + 1);
    }
  }
}
