import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '#kit';
import type { WorkRecord } from '../manifest';
import { readManifest, updateWork } from '../manifest';
import { doubtful } from './say';

export interface StillOptions {
  readonly id: string;
  /** The repository. */
  readonly root: string;
  /** The folder of models that nobody sees yet. */
  readonly draft: string;
  /** The exhibition's manifest: the light of its hall is in it. */
  readonly manifest: string;
}

/**
 * Photographs a work that lies in a draft, by a manifest of the draft's own. A machine without a browser still adds
 * works: then it is said that the picture is missing.
 */
export async function takeStill(
  record: WorkRecord,
  { id, root, draft, manifest }: StillOptions,
): Promise<{ record: WorkRecord; problems: Problem[] }> {
  const own = join(draft, 'manifest.json');
  await mkdir(draft, { recursive: true });
  await cp(manifest, own).catch(() => writeFile(own, '{}'));
  await updateWork(own, id, () => record);
  try {
    // Loaded when asked for: it brings a bundler and a browser along.
    const { photographWorks } = await import('../review/photograph');
    await photographWorks([id], { root, models: draft, manifest: own }, () => undefined);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return {
      record,
      problems: [
        doubtful(`No picture was taken (${reason}): run this again with --force where there is a Chromium.`),
      ],
    };
  }
  return { record: (await readManifest(own)).works[id] ?? record, problems: [] };
}
