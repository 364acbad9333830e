import type { Vec2, Vec3 } from '#kit';
import type { LathePoint } from '../../geometry';
import { lathe, mix, sweep, times } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { part, ROUND } from '../part';
import { bead } from './bead';

export interface WindingStyle {
  /** Where the winding starts and ends on the y axis. */
  readonly from: number;
  readonly to: number;
  /** Radius of the wound wire. */
  readonly wire: number;
  /** Radius of what it is wound about. */
  radiusAt(y: number): number;
  readonly material?: MaterialName;
  /** Steps of one turn when made finely. */
  readonly steps?: number;
  /** Ridges that stand for the turns from afar. */
  readonly ridges?: number;
}

/** Fine twisted wire wound about a round core along y. From afar: the core, as thick as its winding. */
export function winding(style: WindingStyle, detail: Detail): Part[] {
  const { from, to, wire: radius, radiusAt, material = 'silver', steps = 16, ridges = 1 } = style;
  const core = (rows: number, swell: number): Part => {
    const profile = times(rows + 1, (row): LathePoint => {
      const y = mix(from, to, row / rows);
      const ridge = swell > radius * 0.5 && row % 2 ? radius * 1.6 : 0;
      return [radiusAt(y) + swell - ridge, y];
    });
    // Ridges are seen by their edges.
    return part(material, lathe(profile, detail.count(6, 16)), detail.isFine ? ROUND : 24);
  };
  if (!detail.isFine) return [core(2 * ridges + 2, radius * 0.7)];
  const turns = Math.max(2, Math.round((to - from) / (radius * 2.1)));
  // An odd number of steps: the swellings of one turn lie between those of the next, as twisted wire does.
  const each = detail.count(Math.round(steps * 0.5), steps) | 1;
  const line = times(turns * each + 1, (index): Vec3 => {
    const y = mix(from + radius, to - radius, index / (turns * each));
    const angle = (Math.PI * 2 * index) / each;
    const reach = radiusAt(y);
    return [reach * Math.cos(angle), y, -reach * Math.sin(angle)];
  });
  const half: Vec2[] = [
    [0, -radius],
    [radius, 0],
    [0, radius],
  ];
  const last = turns * each;
  const coil = sweep(line, half, {
    ground: [0, 1, 0],
    solid: false,
    scale: (share) => (Math.round(share * last) % 2 ? 1.14 : 0.9),
  });
  return [core(4, 0.05), part(material, coil, ROUND)];
}

export interface WoundBeadStyle {
  readonly length: number;
  /** Radius of the core at its middle; it is thinner at the ends. */
  readonly radius: number;
  readonly wire: number;
}

/** A bead about the origin, its thread along y: a swelling tube wound with wire, a ring at each end. */
export function woundBead({ length, radius, wire }: WoundBeadStyle, detail: Detail): Part[] {
  const half = length / 2;
  const radiusAt = (y: number) => radius * (0.6 + 0.4 * Math.cos((Math.PI * y) / length) ** 0.8);
  if (!detail.isFine) {
    const [wide, reach] = [radiusAt(half * 0.85) + wire, half * 0.85];
    const profile: LathePoint[] = [
      [0, -half],
      [wide, -reach],
      [wide, reach],
      [0, half],
    ];
    return [part('silver', lathe(profile, detail.count(6, 16)), ROUND)];
  }
  const rim = radius * 0.6 + wire * 1.3;
  const collars = [-half, half].map((y) => {
    const flat = bead(
      rim,
      { ...detail, count: (coarse, fine) => detail.count(coarse, fine * 0.7) },
      'silver',
      wire * 1.4,
    );
    return {
      ...flat,
      mesh: { ...flat.mesh, vertices: flat.mesh.vertices.map(([x, v, z]): Vec3 => [x, v + y, z]) },
    };
  });
  const wound = winding(
    { from: -half, to: half, wire, radiusAt: (y) => radiusAt(y * 0.999), steps: 9 },
    detail,
  );
  return [...wound, ...collars];
}
