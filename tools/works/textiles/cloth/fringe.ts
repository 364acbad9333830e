import { createRandom } from '../paint/noise';
import { addVertex, type Mesh, normalise, type Vec3 } from './mesh';
import type { Atlas, Drape } from './sheet';

export interface FringeOptions {
  readonly drape: Drape;
  readonly atlas: Atlas;
  /** Number of tassels along the lower edge. */
  readonly count: number;
  /** Mean length, metres. */
  readonly length: number;
  /** Thickness of a tassel at its knot, metres. */
  readonly thickness: number;
  /** Rings along and sides around a tassel. */
  readonly rings: number;
  readonly sides: number;
  readonly seed: number;
}

/** Adds knotted warp ends along the lower edge, each a little different. */
export function addFringe(mesh: Mesh, options: FringeOptions): void {
  const { drape, atlas, count, rings, sides } = options;
  const random = createRandom(options.seed);
  for (let k = 0; k < count; k++) {
    const u = (k + 0.5 + (random() - 0.5) * 0.35) / count;
    const root = drape.position(u, 0.9985);
    const length = options.length * (0.8 + 0.35 * random());
    const lean: Vec3 = [(random() - 0.5) * 0.02, -length, 0.003 * (random() - 0.5)];
    const sway = (random() - 0.5) * 0.006;
    const first = mesh.shade.length;
    for (let r = 0; r <= rings; r++) {
      const t = r / rings;
      const knot = t < 0.14 ? 0.75 + 2.4 * Math.sin((t / 0.14) * Math.PI) * 0.28 : 0.8 + 0.35 * t;
      const radius = (options.thickness / 2) * (t > 0.97 ? 0.35 : knot);
      const cx = root[0] + lean[0] * t + sway * Math.sin(t * Math.PI * 1.6);
      const cy = root[1] + lean[1] * t;
      const cz = root[2] + lean[2] * t;
      for (let s = 0; s <= sides; s++) {
        const angle = (2 * Math.PI * s) / sides + k;
        const n = normalise([Math.cos(angle), 0, Math.sin(angle)]);
        const [a, b] = atlas.strip;
        const uv: [number, number] = [
          a + (b - a) * (((k * 0.37) % 0.7) + 0.3 * (s / sides)),
          0.1 + 0.11 * t + (k % 7) * 0.1,
        ];
        addVertex(mesh, [cx + n[0] * radius, cy, cz + n[2] * radius * 0.8], n, uv, 0.72 + 0.28 * t);
      }
    }
    const across = sides + 1;
    for (let r = 0; r < rings; r++) {
      for (let s = 0; s < sides; s++) {
        const a = first + r * across + s;
        mesh.indices.push(a, a + 1, a + across, a + 1, a + across + 1, a + across);
      }
    }
  }
}
