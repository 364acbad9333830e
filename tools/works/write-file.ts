import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { shortHash } from './manifest';

/** Writes a file below `models/` and gives what the manifest records of it. */
export async function writeFileOf(models: string, file: string, data: Uint8Array) {
  await mkdir(dirname(join(models, file)), { recursive: true });
  await writeFile(join(models, file), data);
  return { file, bytes: data.byteLength, hash: shortHash(data) };
}
