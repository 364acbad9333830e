import type { Vec2, Vec3 } from '#kit';
import type { LathePoint } from '../../geometry';
import { item, mix } from '../../geometry';

/** A body turned about the y axis, seen from the work that is laid over it. */
export interface Skin {
  /** From its lower rim to its upper end, along the body. */
  readonly length: number;
  /** Radius at a distance from the lower rim. */
  radiusAt(along: number): number;
  /** Wraps flat work about the body: x along its girth (true at the height where it lies), y up its skin. */
  wrap(point: Vec3): Vec3;
}

/** The skin of a cap, a bell or a vessel with this profile, which runs upwards. */
export function createSkin(profile: readonly LathePoint[]): Skin {
  const reached = profile.map((_, last) =>
    profile.slice(1, last + 1).reduce((sum, [radius, y], index) => {
      const [lastRadius, lastY] = item(profile, index);
      return sum + Math.hypot(radius - lastRadius, y - lastY);
    }, 0),
  );
  const last = profile.length - 2;
  /** The direction out of a stretch of the profile. */
  const outOf = (stretch: number): Vec2 => {
    const at = Math.max(0, Math.min(last, stretch));
    const [[fromRadius, fromY], [toRadius, toY]] = [item(profile, at), item(profile, at + 1)];
    const size = Math.hypot(toRadius - fromRadius, toY - fromY) || 1;
    return [(toY - fromY) / size, (fromRadius - toRadius) / size];
  };
  const spotAt = (along: number) => {
    const beyond = reached.findIndex((distance) => distance > along);
    const stretch = beyond < 0 ? last : Math.max(0, Math.min(last, beyond - 1));
    const start = item(reached, stretch);
    const share = (along - start) / (item(reached, stretch + 1) - start);
    const [from, to] = [item(profile, stretch), item(profile, stretch + 1)];
    // Directions are mixed with the neighbours', so that work laid over a bend does not break.
    const [here, near] = [outOf(stretch), outOf(stretch + (share < 0.5 ? -1 : 1))];
    const weight = Math.abs(share - 0.5);
    return {
      radius: mix(from[0], to[0], share),
      y: mix(from[1], to[1], share),
      out: mix(here[0], near[0], weight),
      up: mix(here[1], near[1], weight),
    };
  };
  return {
    length: item(reached, reached.length - 1),
    radiusAt: (along) => spotAt(along).radius,
    wrap: ([x, y, z]) => {
      const { radius, y: high, out, up } = spotAt(y);
      const [angle, reach] = [x / radius, radius + z * out];
      return [reach * Math.sin(angle), high + z * up, reach * Math.cos(angle)];
    },
  };
}
