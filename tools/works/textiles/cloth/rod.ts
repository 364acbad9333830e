import { addVertex, joinRows, type Mesh, type Vec3 } from './mesh';

/** A turned section: half-thickness at places along an axis, in metres. */
type Profile = readonly (readonly [along: number, radius: number])[];

function addTurned(
  mesh: Mesh,
  profile: Profile,
  place: (along: number, x: number, y: number) => Vec3,
  sides: number,
) {
  const first = mesh.shade.length;
  profile.forEach(([along, radius], k) => {
    const [before] = [profile[Math.max(0, k - 1)] as readonly [number, number]];
    const after = profile[Math.min(profile.length - 1, k + 1)] as readonly [number, number];
    const run = after[0] - before[0] || 1e-6;
    const slope = (after[1] - before[1]) / run;
    const length = Math.hypot(1, slope);
    const origin = place(0, 0, 0);
    for (let s = 0; s <= sides; s++) {
      const angle = (2 * Math.PI * s) / sides;
      const [c, d] = [Math.cos(angle), Math.sin(angle)];
      const n = place(-slope / length, c / length, d / length);
      addVertex(
        mesh,
        place(along, c * radius, d * radius),
        [n[0] - origin[0], n[1] - origin[1], n[2] - origin[2]],
        [0, 0],
      );
    }
  });
  joinRows(mesh, first, sides + 1, profile.length, true);
}

export interface RodOptions {
  /** Length between the finials, metres. */
  readonly length: number;
  readonly radius: number;
  /** Height of the axis and its distance in front of the work's back, metres. */
  readonly y: number;
  readonly z: number;
  /** Where the wall is, metres. */
  readonly wallZ: number;
  readonly sides: number;
}

/** A brass rod with small ball ends, held off the wall by two pins. */
export function addRod(mesh: Mesh, { length, radius, y, z, wallZ, sides }: RodOptions): void {
  const half = length / 2;
  const ball = radius * 1.7;
  // The ball grows out of the rod where it is as thick as the rod.
  const neck = Math.asin(radius / ball);
  const end = (sign: number): Profile =>
    Array.from({ length: 8 }, (_, k) => {
      const angle = neck + ((Math.PI - neck) * (k + 1)) / 8;
      const along = half + ball * (Math.cos(neck) - Math.cos(angle));
      return [sign * along, Math.max(0, ball * Math.sin(angle))] as const;
    });
  const whole: Profile = [...end(-1).toReversed(), [-half, radius], [0, radius], [half, radius], ...end(1)];
  addTurned(mesh, whole, (a, b, c) => [a, y + b, z + c], sides);
  for (const x of [-half * 0.985, half * 0.985]) {
    const pin: Profile = [
      [wallZ, radius * 1.9],
      [wallZ + 0.004, radius * 1.9],
      [wallZ + 0.005, radius * 0.7],
      [z, radius * 0.7],
    ];
    addTurned(mesh, pin, (a, b, c) => [x + b, y + c, a], Math.max(8, sides - 2));
  }
}
