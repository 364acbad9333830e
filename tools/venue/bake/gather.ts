import { DoubleSide, Ray, Triangle, Vector3 } from 'three';
import { at } from '../kit/chart-mesh';
import type { BakeScene, Direction, Lights, Rgb } from './scene';
import type { Texels } from './texels';

/** Rays start this far off their surface, metres. */
const OFFSET = 0.002;

/** Casts rays into a scene; the same seed sees the same. */
export function createGatherer(scene: BakeScene, texels: Texels, lights: Lights) {
  const ray = new Ray();
  const random = createRandom(20_230_417);
  const [normal, tangent, bitangent, barycentric] = [
    new Vector3(),
    new Vector3(),
    new Vector3(),
    new Vector3(),
  ];
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()];
  const cast = (direction: Direction) => {
    ray.direction.set(...direction);
    return scene.bvh.raycastFirst(ray, DoubleSide);
  };
  const stand = (texel: number) => {
    normal.fromArray(texels.normals, texel * 3);
    ray.origin.fromArray(texels.positions, texel * 3).addScaledVector(normal, OFFSET);
    tangent
      .set(Math.abs(normal.x) > 0.9 ? 0 : 1, Math.abs(normal.x) > 0.9 ? 1 : 0, 0)
      .cross(normal)
      .normalize();
    bitangent.crossVectors(normal, tangent);
  };

  /** Light straight from the sun, irradiance / π. */
  const gatherSun = (texel: number, samples: number): Rgb => {
    const { sun } = lights;
    if (!sun) return [0, 0, 0];
    stand(texel);
    let seen = 0;
    for (let k = 0; k < samples; k++) {
      const jitter = () => (random() - 0.5) * 2 * sun.radius;
      const [x, y, z] = sun.towards;
      ray.direction.set(x + jitter(), y + jitter(), z + jitter()).normalize();
      const slant = ray.direction.dot(normal);
      if (slant > 0 && !scene.bvh.raycastFirst(ray, DoubleSide)) seen += slant;
    }
    return scaled(sun.irradiance, seen / samples / Math.PI);
  };

  /** Sky light straight through the portals, irradiance / π; `side²` samples for each portal. */
  const gatherPortals = (texel: number, side: number): Rgb => {
    const sum: [number, number, number] = [0, 0, 0];
    stand(texel);
    for (const { corner, u, v } of lights.portals ?? []) {
      const facing = new Vector3(...u).cross(new Vector3(...v));
      const area = facing.length();
      facing.divideScalar(area);
      for (let k = 0; k < side * side; k++) {
        const [s, t] = [((k % side) + random()) / side, (Math.floor(k / side) + random()) / side];
        const to = (axis: 0 | 1 | 2) => corner[axis] + u[axis] * s + v[axis] * t;
        const away = new Vector3(to(0), to(1), to(2)).sub(ray.origin);
        const distance = away.length();
        away.divideScalar(distance);
        const slant = away.dot(normal);
        if (slant <= 0) continue;
        const direction: Direction = [away.x, away.y, away.z];
        const hit = cast(direction);
        if (hit && hit.distance < distance) continue;
        // A texel close to an opening would see single samples as sparks: no sample counts for more than its cell.
        const cell = area / (side * side);
        const weight =
          (slant * Math.abs(away.dot(facing)) * cell) / Math.max(distance * distance, cell) / Math.PI;
        const sky = lights.sky(direction);
        for (const axis of [0, 1, 2] as const) sum[axis] += sky[axis] * weight;
      }
    }
    return sum;
  };

  /** Light from surfaces by the last pass, and from the sky where there are no portals. `inside` is how often a back was hit. */
  const gatherAround = (
    texel: number,
    samples: number,
    last: Float32Array,
  ): { light: Rgb; inside: number } => {
    const sum: [number, number, number] = [0, 0, 0];
    let backs = 0;
    stand(texel);
    for (let k = 0; k < samples; k++) {
      const height = (k + random()) / samples;
      const [around, out, up] = [2 * Math.PI * random(), Math.sqrt(height), Math.sqrt(1 - height)];
      const [x, y] = [out * Math.cos(around), out * Math.sin(around)];
      const direction: Direction = [
        tangent.x * x + bitangent.x * y + normal.x * up,
        tangent.y * x + bitangent.y * y + normal.y * up,
        tangent.z * x + bitangent.z * y + normal.z * up,
      ];
      const hit = cast(direction);
      if (!hit) {
        const sky: Rgb = lights.portals ? [0, 0, 0] : lights.sky(direction);
        for (const axis of [0, 1, 2] as const) sum[axis] += sky[axis];
      } else {
        const face = hit.faceIndex ?? 0;
        const corners = [0, 1, 2].map((n) => at(scene.indices, face * 3 + n)) as [number, number, number];
        a.fromArray(scene.positions, corners[0] * 3);
        b.fromArray(scene.positions, corners[1] * 3);
        c.fromArray(scene.positions, corners[2] * 3);
        Triangle.getBarycoord(hit.point, a, b, c, barycentric);
        const side = b.sub(a).cross(c.sub(a));
        if (side.x * direction[0] + side.y * direction[1] + side.z * direction[2] > 0) backs++;
        const place = (axis: 0 | 1) =>
          Math.min(
            texels.size - 1,
            Math.floor(
              texels.size *
                (barycentric.x * at(scene.light, corners[0] * 2 + axis) +
                  barycentric.y * at(scene.light, corners[1] * 2 + axis) +
                  barycentric.z * at(scene.light, corners[2] * 2 + axis)),
            ),
          );
        const seen = at(texels.lookup, place(1) * texels.size + place(0));
        const albedo = at(scene.albedo, face);
        if (seen >= 0)
          for (const axis of [0, 1, 2] as const) sum[axis] += albedo[axis] * at(last, seen * 3 + axis);
      }
    }
    return { light: scaled(sum, 1 / samples), inside: backs / samples };
  };

  return { gatherSun, gatherPortals, gatherAround };
}

const scaled = (colour: Rgb, factor: number): Rgb => [
  colour[0] * factor,
  colour[1] * factor,
  colour[2] * factor,
];

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
