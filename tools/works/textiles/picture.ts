import type { Mesh } from './cloth/mesh';
import { clamp } from './paint/colour';
import type { TexturePair } from './texture';

/** A part to be pictured: textured cloth, or plain metal. */
export interface Body {
  readonly mesh: Mesh;
  readonly texture?: TexturePair;
  /** Linear colour where there is no texture. */
  readonly colour: readonly [number, number, number];
  /** Strength of the highlight, 0 for wool. */
  readonly gloss: number;
}

export interface View {
  /** Metres from the left and the bottom of the picture to the work's origin. */
  readonly x: number;
  readonly y: number;
  /** Pixels per metre. */
  readonly scale: number;
  readonly size: number;
  /** Turns the work about its upright axis, radians. */
  readonly turn: number;
}

/** Colour (linear, 3 a pixel) and cover (0 or 1) of a picture. */
export interface Picture {
  readonly size: number;
  readonly colour: Float32Array;
  readonly cover: Float32Array;
}

const LIGHT = [-0.5, 0.58, 0.643] as const;
const HALF = (() => {
  const h = [LIGHT[0], LIGHT[1], LIGHT[2] + 1] as const;
  const length = Math.hypot(...h);
  return [h[0] / length, h[1] / length, h[2] / length] as const;
})();

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const LINEAR = Float32Array.from({ length: 256 }, (_, k) => linear(k / 255));

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly n: readonly [number, number, number];
  readonly uv: readonly [number, number];
  readonly shade: number;
}

function corner(mesh: Mesh, i: number, view: View): Corner {
  const get = (list: number[], k: number) => list[k] as number;
  const [c, s] = [Math.cos(view.turn), Math.sin(view.turn)];
  const [px, py, pz] = [
    get(mesh.positions, i * 3),
    get(mesh.positions, i * 3 + 1),
    get(mesh.positions, i * 3 + 2),
  ];
  const [nx, ny, nz] = [get(mesh.normals, i * 3), get(mesh.normals, i * 3 + 1), get(mesh.normals, i * 3 + 2)];
  return {
    x: (view.x + px * c + pz * s) * view.scale,
    y: view.size - (view.y + py) * view.scale,
    z: -px * s + pz * c,
    n: [nx * c + nz * s, ny, -nx * s + nz * c],
    uv: [get(mesh.uvs, i * 2), get(mesh.uvs, i * 2 + 1)],
    shade: get(mesh.shade, i),
  };
}

function lightPixel(
  body: Body,
  uv: readonly [number, number],
  n: [number, number, number],
  shade: number,
  out: Float32Array,
  index: number,
) {
  let [r, g, b] = body.colour;
  let metal = 0;
  const texture = body.texture;
  if (texture) {
    const x = clamp(Math.floor(uv[0] * texture.width), 0, texture.width - 1);
    const y = clamp(Math.floor(uv[1] * texture.height), 0, texture.height - 1);
    const k = (y * texture.width + x) * 3;
    r = LINEAR[texture.colour[k] as number] as number;
    g = LINEAR[texture.colour[k + 1] as number] as number;
    b = LINEAR[texture.colour[k + 2] as number] as number;
    n[0] += (texture.normal[k] as number) / 127.5 - 1;
    n[1] += (texture.normal[k + 1] as number) / 127.5 - 1;
    metal = ((texture.metal?.[k + 2] as number | undefined) ?? 0) / 255;
  }
  const length = Math.hypot(n[0], n[1], n[2]);
  const toLight = clamp((n[0] * LIGHT[0] + n[1] * LIGHT[1] + n[2] * LIGHT[2]) / length, 0, 1);
  const toHalf = clamp((n[0] * HALF[0] + n[1] * HALF[1] + n[2] * HALF[2]) / length, 0, 1);
  const diffuse = shade * (0.42 + 0.1 * (n[1] / length)) + 0.92 * toLight * (0.35 + 0.65 * shade);
  const highlight = body.gloss * toHalf ** 30 * shade;
  // Metal thread gives back a broad glow and a sharp glint, both in its own colour, and little else.
  const glint = metal * shade * (0.5 * toHalf ** 5 + 2.1 * toHalf ** 40);
  const dull = diffuse * (1 - 0.45 * metal) + glint;
  // Cloth tints its own highlight; metal is given a bright colour to begin with.
  out[index * 3] = r * dull + highlight * (0.25 + r);
  out[index * 3 + 1] = g * dull + highlight * (0.25 + g);
  out[index * 3 + 2] = b * dull + highlight * (0.25 + b);
}

/** Pictures bodies from the front without perspective, lit from the upper left like a museum record. */
export function takePicture(bodies: readonly Body[], view: View): Picture {
  const { size } = view;
  const picture: Picture = {
    size,
    colour: new Float32Array(size * size * 3),
    cover: new Float32Array(size * size),
  };
  const depth = new Float32Array(size * size).fill(-Infinity);
  for (const body of bodies) {
    const { indices } = body.mesh;
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => corner(body.mesh, indices[t + k] as number, view)) as [
        Corner,
        Corner,
        Corner,
      ];
      const area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
      if (Math.abs(area) < 1e-12) continue;
      const x1 = Math.min(size - 1, Math.ceil(Math.max(a.x, b.x, c.x)));
      const y1 = Math.min(size - 1, Math.ceil(Math.max(a.y, b.y, c.y)));
      for (let y = Math.max(0, Math.floor(Math.min(a.y, b.y, c.y))); y <= y1; y++) {
        for (let x = Math.max(0, Math.floor(Math.min(a.x, b.x, c.x))); x <= x1; x++) {
          const [qx, qy] = [x + 0.5, y + 0.5];
          const wb = ((qx - a.x) * (c.y - a.y) - (qy - a.y) * (c.x - a.x)) / area;
          const wc = ((b.x - a.x) * (qy - a.y) - (b.y - a.y) * (qx - a.x)) / area;
          const wa = 1 - wb - wc;
          if (wa < 0 || wb < 0 || wc < 0) continue;
          const index = y * size + x;
          const z = a.z * wa + b.z * wb + c.z * wc;
          if (z <= (depth[index] as number)) continue;
          depth[index] = z;
          picture.cover[index] = 1;
          const blend = (k: 0 | 1 | 2) => a.n[k] * wa + b.n[k] * wb + c.n[k] * wc;
          const facing = blend(2) < 0 ? -1 : 1;
          const n: [number, number, number] = [blend(0) * facing, blend(1) * facing, blend(2) * facing];
          const uv = [
            a.uv[0] * wa + b.uv[0] * wb + c.uv[0] * wc,
            a.uv[1] * wa + b.uv[1] * wb + c.uv[1] * wc,
          ] as const;
          const shade = a.shade * wa + b.shade * wb + c.shade * wc;
          lightPixel(body, uv, n, shade, picture.colour, index);
        }
      }
    }
  }
  return picture;
}
