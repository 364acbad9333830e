import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A folder that has taken another's place and can still step back. */
export interface Swap {
  /** Puts everything back as it was. */
  undo(): Promise<void>;
  /** Throws away what was there before. */
  keep(): Promise<void>;
}

/** Moves a finished folder to its place in one step; what was there waits beside it until it is certain. */
export async function swapIn(finished: string, place: string): Promise<Swap> {
  const aside = `${place}.${process.pid}.old`;
  const isReplaced = await stat(place).then(
    () => true,
    () => false,
  );
  await mkdir(dirname(place), { recursive: true });
  if (isReplaced) await rename(place, aside);
  try {
    await rename(finished, place);
  } catch (error) {
    if (isReplaced) await rename(aside, place);
    throw error;
  }
  return {
    async undo() {
      await rm(place, { recursive: true, force: true });
      if (isReplaced) await rename(aside, place);
    },
    keep: () => rm(aside, { recursive: true, force: true }),
  };
}
