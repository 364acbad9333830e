import { BUDGETS } from '../budget';
import { type ModelRecord, stillFiles, type WorkRecord } from '../manifest';

/** What is found of a file that the manifest names. */
export interface FoundFile {
  readonly bytes: number;
  readonly hash: string;
}

/** What a judge must know of one work. */
export interface Evidence {
  readonly id: string;
  readonly record: WorkRecord | undefined;
  /** Hash of its sources now; nothing for works that were not made here. */
  readonly source?: string;
  /** Files by their path below `models/`. */
  readonly files: ReadonlyMap<string, FoundFile>;
}

/** One work against what it may cost, and all that is wrong with it. */
export interface Verdict {
  readonly id: string;
  readonly record: WorkRecord | undefined;
  readonly breaches: readonly string[];
}

/** Judges one work: that all derivatives are there, within their budgets, and as they were recorded. */
export function judgeWork({ id, record, source, files }: Evidence): Verdict {
  if (!record) return { id, record, breaches: ['has no models: run works:build or works:add'] };
  const { room, inspect, ar, still } = record.derivatives;
  const stale = source !== undefined && source !== record.source;
  const breaches = [
    ...(stale ? ['was made from other sources than there are now: run works:build'] : []),
    ...judgeModel('room', room),
    ...judgeModel('inspect', inspect),
    ...judgeModel('ar', ar?.glb),
    ...(still ? [] : ['has no still']),
    ...[room, inspect, ar?.glb, ar?.usdz, ...stillFiles(still)].flatMap((file) =>
      file ? judgeFile(file, files.get(file.file)) : [],
    ),
  ];
  return { id, record, breaches };
}

function judgeModel(name: keyof typeof BUDGETS, model: ModelRecord | undefined): string[] {
  if (!model) return [`has no ${name} model`];
  const budget = BUDGETS[name];
  return [
    ...(model.triangles > budget.triangles
      ? [`${name}: ${model.triangles} triangles, ${budget.triangles} allowed`]
      : []),
    ...(model.bytes > budget.bytes ? [`${name}: ${model.bytes} bytes, ${budget.bytes} allowed`] : []),
  ];
}

function judgeFile(recorded: FoundFile & { readonly file: string }, found: FoundFile | undefined): string[] {
  if (!found) return [`${recorded.file} is missing`];
  if (found.hash !== recorded.hash) return [`${recorded.file} is not the file that was recorded`];
  return [];
}
