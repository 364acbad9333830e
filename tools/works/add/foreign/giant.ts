import { writeFile } from 'node:fs/promises';

/** Writes a wavy sheet of many triangles as binary STL: what a scanner leaves when nobody reduced it. */
export async function writeGiant(path: string, triangles: number): Promise<void> {
  const cells = Math.ceil(Math.sqrt(triangles / 2));
  const bytes = new Uint8Array(84 + cells * cells * 2 * 50);
  const view = new DataView(bytes.buffer);
  view.setUint32(80, cells * cells * 2, true);
  let at = 84;
  const corner = (x: number, y: number, slot: number) => {
    const [u, v] = [x / cells, y / cells];
    const height = 4 * Math.sin(u * 9) * Math.cos(v * 7) + 0.05 * Math.sin(u * 900) * Math.sin(v * 900);
    for (const [k, value] of [u * 100, v * 100, height].entries())
      view.setFloat32(at + 12 + slot * 12 + k * 4, value, true);
  };
  for (let y = 0; y < cells; y++)
    for (let x = 0; x < cells; x++)
      for (const places of [
        [
          [x, y],
          [x + 1, y],
          [x + 1, y + 1],
        ],
        [
          [x, y],
          [x + 1, y + 1],
          [x, y + 1],
        ],
      ] as const) {
        places.forEach(([px, py], slot) => {
          corner(px, py, slot);
        });
        at += 50;
      }
  await writeFile(path, bytes);
}
