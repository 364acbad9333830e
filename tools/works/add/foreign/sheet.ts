import { join } from 'node:path';
import sharp from 'sharp';
import { createPhotographer } from '../../review/camera';
import type { Shot } from '../../shot';

const SIDE = 640;

const SHOTS: readonly Shot[] = [
  { size: SIDE, from: [0.55, 0.35, 1], frame: 1.25, ground: 'none' },
  { size: SIDE, from: [0.4, 0.2, 1], frame: 0.45, ground: 'none' },
];

/** A row for each work: whole and near, each as the close look has it and as the hall has it. */
export async function writeSheet(root: string, folders: readonly string[], target: string): Promise<void> {
  const photographer = await createPhotographer(root);
  try {
    const rows: Buffer[][] = [];
    for (const folder of folders) {
      const row: Buffer[] = [];
      for (const shot of SHOTS)
        for (const model of ['inspect', 'room']) {
          await photographer.load(join(folder, `${model}.glb`));
          row.push(await photographer.shoot(shot));
        }
      rows.push(row);
    }
    await sharp({ create: { width: SIDE * 4, height: SIDE * rows.length, channels: 3, background: '#fff' } })
      .composite(rows.flatMap((row, y) => row.map((input, x) => ({ input, left: x * SIDE, top: y * SIDE }))))
      .png()
      .toFile(target);
  } finally {
    await photographer.dispose();
  }
}
