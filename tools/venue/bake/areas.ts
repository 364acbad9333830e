import type { Caster } from './caster';
import type { Area, Vector } from './contract';
import { formFactor } from './form-factor';
import { hash, spreadU, spreadV } from './samples';

/** A point of a surface, a little off it, and the way that the surface looks. */
export interface Place {
  readonly texel: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
}

/** Edges of the pieces that a near area is taken in: as long as the area is wide, but within this, metres. */
const PIECE = { least: 0.12, most: 0.3 } as const;
/** An area is near up to so many of its longer edges. */
const NEAR = 2;
/** How often a point below the horizon is drawn anew. */
const TRIES = 4;

interface Piece extends Area {
  readonly brightness: number;
}
interface Shining {
  readonly whole: Piece;
  readonly pieces: readonly Piece[];
  readonly middle: Vector;
  /** Unit vector that it shines along, and its size in square metres. */
  readonly facing: Vector;
  readonly size: number;
  /** Square of the distance from its middle up to which it is near. */
  readonly near: number;
}

/** Areas of one group, ready to be sampled. */
export interface AreaLights {
  /** Adds their light on a place, irradiance / π, by rays to `picks` of them: the more one matters, the likelier. */
  add(sum: Float64Array, base: number, place: Place, picks: number): void;
}

/**
 * What an area would give if nothing stood between is known exactly, so rays only ask whether something does: no
 * sparks beside a lamp, and no light lost to their prevention. A near area is asked piece by piece, because what hides
 * its far end does not hide what is close.
 */
export function createAreaLights(areas: readonly Area[], caster: Caster): AreaLights {
  const shining = areas.map(prepare);
  const candidates: Piece[] = [];
  const shares: number[] = [];
  /** Sums of the shares' brightness, so that a pick finds its candidate. */
  const upTo: number[] = [];

  const consider = (piece: Piece, share: number) => {
    if (share <= 0) return;
    candidates.push(piece);
    shares.push(share);
    upTo.push((upTo.at(-1) ?? 0) + share * piece.brightness);
  };

  return {
    add(sum, base, place, picks) {
      candidates.length = shares.length = upTo.length = 0;
      for (const light of shining) {
        const [dx, dy, dz] = [
          light.middle[0] - place.x,
          light.middle[1] - place.y,
          light.middle[2] - place.z,
        ];
        if (dx * dx + dy * dy + dz * dz > light.near) consider(light.whole, farShare(light, place));
        else for (const piece of light.pieces) consider(piece, formFactor(piece, place));
      }
      const total = upTo.at(-1) ?? 0;
      if (total < 1e-5) return;
      const [u0, v0, w0] = [hash(place.texel, 31), hash(place.texel, 32), hash(place.texel, 33)];
      let at = 0;
      for (let k = 0; k < picks; k++) {
        const wanted = total * ((k + w0) / picks);
        while (at < candidates.length - 1 && (upTo[at] ?? 0) < wanted) at++;
        const piece = candidates[at];
        if (!piece || isHidden(piece, place, caster, k, u0, v0)) continue;
        const weight = total / (picks * piece.brightness);
        for (let axis = 0; axis < 3; axis++) {
          sum[base + axis] = (sum[base + axis] ?? 0) + weight * (piece.radiance[axis] ?? 0);
        }
      }
    },
  };
}

/** Whether something stands before one point of a piece. */
function isHidden(
  { corner, u, v }: Piece,
  place: Place,
  caster: Caster,
  k: number,
  u0: number,
  v0: number,
): boolean {
  for (let again = 0; again < TRIES; again++) {
    const [s, t] = [spreadU(k + again * 64, u0), spreadV(k + again * 64, v0)];
    const dx = corner[0] + u[0] * s + v[0] * t - place.x;
    const dy = corner[1] + u[1] * s + v[1] * t - place.y;
    const dz = corner[2] + u[2] * s + v[2] * t - place.z;
    if (dx * place.nx + dy * place.ny + dz * place.nz <= 0) continue;
    const far = Math.hypot(dx, dy, dz);
    return caster.blocked(place.x, place.y, place.z, dx / far, dy / far, dz / far, far - 0.02);
  }
  return true;
}

/** What an area gives that is far, for a radiance of 1: the mean of three points, since a corner may be seen alone. */
function farShare({ whole: { corner, u, v }, facing, size }: Shining, p: Place): number {
  let share = 0;
  for (const part of [0.5, 0.1, 0.9]) {
    const dx = corner[0] + (u[0] + v[0]) * part - p.x;
    const dy = corner[1] + (u[1] + v[1]) * part - p.y;
    const dz = corner[2] + (u[2] + v[2]) * part - p.z;
    const slant = dx * p.nx + dy * p.ny + dz * p.nz;
    const leaving = -(dx * facing[0] + dy * facing[1] + dz * facing[2]);
    const squared = dx * dx + dy * dy + dz * dz;
    if (slant > 0 && leaving > 0) share += (slant * leaving * size) / (squared * squared) / Math.PI / 3;
  }
  return share;
}

function prepare(area: Area): Shining {
  const { corner, u, v, radiance } = area;
  const brightness = Math.max(...radiance);
  const across = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]] as const;
  const size = Math.hypot(...across);
  const [long, wide] = [Math.hypot(...u), Math.hypot(...v)];
  const edge = Math.min(PIECE.most, Math.max(PIECE.least, Math.min(long, wide)));
  const [columns, rows] = [Math.ceil(long / edge), Math.ceil(wide / edge)];
  const part = (vector: Vector, share: number): Vector => [
    vector[0] * share,
    vector[1] * share,
    vector[2] * share,
  ];
  return {
    whole: { ...area, brightness },
    pieces: Array.from({ length: columns * rows }, (_, k) => {
      const [s, t] = [(k % columns) / columns, Math.floor(k / columns) / rows];
      return {
        corner: [
          corner[0] + u[0] * s + v[0] * t,
          corner[1] + u[1] * s + v[1] * t,
          corner[2] + u[2] * s + v[2] * t,
        ],
        u: part(u, 1 / columns),
        v: part(v, 1 / rows),
        radiance,
        brightness,
      };
    }),
    middle: [corner[0] + (u[0] + v[0]) / 2, corner[1] + (u[1] + v[1]) / 2, corner[2] + (u[2] + v[2]) / 2],
    facing: part(across, 1 / size),
    size,
    near: (NEAR * Math.max(long, wide)) ** 2,
  };
}
