import { DoubleSide, Ray, Triangle, Vector3 } from 'three';
import { createRandom } from '../kit/random';
import type { BakeScene, Lights, Rgb } from './scene';
import type { Texels } from './texels';

/** Rays start this far off their surface, metres. */
const OFFSET = 0.002;

/** Casts rays into a scene; the same seed sees the same. */
export function createGatherer(scene: BakeScene, texels: Texels, lights: Lights) {
  const ray = new Ray();
  const random = createRandom(20_230_417);
  const [normal, tangent, bitangent, weights] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()];
  const corners = [new Vector3(), new Vector3(), new Vector3()] as const;
  /** A random place in one cell of the unit square. */
  const cellOf = (k: number, side: number): [number, number] => [
    ((k % side) + random()) / side,
    (Math.floor(k / side) + random()) / side,
  ];
  const stand = (texel: number) => {
    normal.fromArray(texels.normals, texel * 3);
    ray.origin.fromArray(texels.positions, texel * 3).addScaledVector(normal, OFFSET);
    tangent
      .set(Math.abs(normal.x) > 0.9 ? 0 : 1, Math.abs(normal.x) > 0.9 ? 1 : 0, 0)
      .cross(normal)
      .normalize();
    bitangent.crossVectors(normal, tangent);
  };

  /** Light straight from the sun, irradiance / π; `side²` samples over its disc. */
  const gatherSun = (texel: number, side: number): Rgb => {
    const { sun } = lights;
    if (!sun) return [0, 0, 0];
    stand(texel);
    let seen = 0;
    for (let k = 0; k < side * side; k++) {
      const [across, up] = cellOf(k, side);
      const [x, y, z] = sun.towards;
      // A square of sun, turned no particular way: what matters is the width of its half-shade.
      ray.direction.set(x + (across * 2 - 1) * sun.radius, y, z + (up * 2 - 1) * sun.radius).normalize();
      const slant = ray.direction.dot(normal);
      if (slant > 0 && !scene.bvh.raycastFirst(ray, DoubleSide)) seen += slant;
    }
    return scaled(sun.irradiance, seen / (side * side) / Math.PI);
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
        const [s, t] = cellOf(k, side);
        const to = (axis: 0 | 1 | 2) => corner[axis] + u[axis] * s + v[axis] * t;
        const away = new Vector3(to(0), to(1), to(2)).sub(ray.origin);
        const distance = away.length();
        away.divideScalar(distance);
        const slant = away.dot(normal);
        if (slant <= 0) continue;
        ray.direction.copy(away);
        const hit = scene.bvh.raycastFirst(ray, DoubleSide);
        if (hit && hit.distance < distance) continue;
        // A texel close to an opening would see single samples as sparks: no sample counts for more than its cell.
        const cell = area / (side * side);
        const weight =
          (slant * Math.abs(away.dot(facing)) * cell) / Math.max(distance * distance, cell) / Math.PI;
        const sky = lights.sky([away.x, away.y, away.z]);
        for (const axis of [0, 1, 2] as const) sum[axis] += sky[axis] * weight;
      }
    }
    return sum;
  };

  /** What a ray brings back that hit a surface: the light of the last pass there, coloured by the surface. */
  const addReflected = (sum: [number, number, number], hit: Hit, last: Float32Array) => {
    if (!hit.face || typeof hit.faceIndex !== 'number') return;
    const { a, b, c } = hit.face;
    corners[0].fromArray(scene.positions, a * 3);
    corners[1].fromArray(scene.positions, b * 3);
    corners[2].fromArray(scene.positions, c * 3);
    Triangle.getBarycoord(hit.point, corners[0], corners[1], corners[2], weights);
    const place = (axis: 0 | 1) => {
      const light = (corner: number) => scene.light[corner * 2 + axis] ?? 0;
      const part = weights.x * light(a) + weights.y * light(b) + weights.z * light(c);
      return Math.min(texels.size - 1, Math.floor(texels.size * part));
    };
    const seen = texels.lookup[place(1) * texels.size + place(0)] ?? -1;
    const albedo = scene.albedo[hit.faceIndex];
    if (seen < 0 || !albedo) return;
    for (const axis of [0, 1, 2] as const) sum[axis] += albedo[axis] * (last[seen * 3 + axis] ?? 0);
  };

  /**
   * Light from surfaces by the last pass, and from the sky where there are no portals. `inside` tells how often a ray
   * hit the back of a face.
   */
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
      ray.direction.copy(normal).multiplyScalar(up).addScaledVector(tangent, x).addScaledVector(bitangent, y);
      const hit = scene.bvh.raycastFirst(ray, DoubleSide);
      if (hit) {
        if (hit.face && hit.face.normal.dot(ray.direction) > 0) backs++;
        addReflected(sum, hit, last);
      } else if (!lights.portals) {
        const sky = lights.sky([ray.direction.x, ray.direction.y, ray.direction.z]);
        for (const axis of [0, 1, 2] as const) sum[axis] += sky[axis];
      }
    }
    return { light: scaled(sum, 1 / samples), inside: backs / samples };
  };

  return { gatherSun, gatherPortals, gatherAround };
}

type Hit = NonNullable<ReturnType<BakeScene['bvh']['raycastFirst']>>;

const scaled = (colour: Rgb, factor: number): Rgb => [
  colour[0] * factor,
  colour[1] * factor,
  colour[2] * factor,
];
