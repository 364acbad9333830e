import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BudgetLine } from './line';

/** What a clone brings, or nothing where this is no clone. */
export function measureRepository(root: string): BudgetLine[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) return [];
  const bytes = stdout
    .split('\0')
    .filter(Boolean)
    .reduce((all, path) => all + (statSync(join(root, path), { throwIfNoEntry: false })?.size ?? 0), 0);
  return [{ name: 'the repository', unit: 'MiB', limit: 150, used: bytes / 2 ** 20 }];
}
