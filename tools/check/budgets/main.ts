import { join } from 'node:path';
import { buildIfStale } from '../../serve/build-if-stale';
import { builtSite } from '../../serve/server';
import { formatBudgets, isOver } from './line';
import { measureBudgets } from './measure';
import { measureRepository } from './repository';

/** `npm run budgets`: builds when stale, prints every budget of size, and fails on a breach. */
await buildIfStale();
const lines = [...measureBudgets(builtSite), ...measureRepository(join(import.meta.dirname, '../../..'))];
console.log(formatBudgets(lines));
if (lines.some(isOver)) process.exitCode = 1;
