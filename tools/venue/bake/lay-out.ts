import type { LightPicture } from '../light/encode';
import type { Job } from './job';

/** How far light is spread into the gaps between charts, texels. */
const SPREAD = 6;

/** Lays the light of one group out as the picture of one map; gaps take the mean of their lit neighbours, ring by ring. */
export function layOut({ texels, groups, known }: Job, group: number, map: number): LightPicture {
  const size = texels.maps[map]?.size ?? 1;
  const values = new Float32Array(size * size * 3);
  const lit = new Uint8Array(size * size);
  for (let texel = 0; texel < texels.count; texel++) {
    if (texels.map[texel] !== map) continue;
    const pixel = texels.pixel[texel] ?? 0;
    lit[pixel] = 1;
    const from = (texel * groups.length + group) * 3;
    values.set(known.subarray(from, from + 3), pixel * 3);
  }
  let edge = Uint32Array.from({ length: size * size }, (_, pixel) => pixel).filter((pixel) => !lit[pixel]);
  for (let ring = 0; ring < SPREAD; ring++) {
    const grown: number[] = [];
    for (const pixel of edge) {
      const [x, y] = [pixel % size, Math.floor(pixel / size)];
      let count = 0;
      const sum = [0, 0, 0];
      for (let k = 0; k < 9; k++) {
        const [nx, ny] = [x + (k % 3) - 1, y + Math.floor(k / 3) - 1];
        if (nx < 0 || ny < 0 || nx >= size || ny >= size || lit[ny * size + nx] !== 1) continue;
        count++;
        for (let axis = 0; axis < 3; axis++)
          sum[axis] = (sum[axis] ?? 0) + (values[(ny * size + nx) * 3 + axis] ?? 0);
      }
      if (count === 0) continue;
      values.set(
        sum.map((value) => value / count),
        pixel * 3,
      );
      grown.push(pixel);
    }
    for (const pixel of grown) lit[pixel] = 1;
    edge = edge.filter((pixel) => !lit[pixel]);
  }
  return { width: size, height: size, values };
}
