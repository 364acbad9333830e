import { readdir, readFile } from 'node:fs/promises';

/** Clock ticks of Linux: a hundred a second on every machine that this runs on. */
const TICK_MS = 10;

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly ticks: number;
}

/** What the browser's processes have used; null where the system does not tell (anything but Linux). */
export interface Usage {
  /** Milliseconds of processor, of all cores together. */
  readonly cpuMs: number;
}

/** Processor time of every process below this one, that is of the browser; this one serves, and is not in it. */
export async function usageOfBrowser(): Promise<Usage | null> {
  const below = await listBelow();
  return below && { cpuMs: below.reduce((sum, { ticks }) => sum + ticks * TICK_MS, 0) };
}

/** Bytes of memory that the browser's processes hold, what they share counted once; null where nobody tells. */
export async function memoryOfBrowser(): Promise<number | null> {
  const below = await listBelow();
  if (!below) return null;
  const sizes = await Promise.all(
    below.map(async ({ id }) => {
      const text = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
      return 1024 * Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
    }),
  );
  const sum = sizes.reduce((all, one) => all + one, 0);
  return sum > 0 ? sum : null;
}

async function listBelow(): Promise<readonly Process[] | null> {
  const names = await readdir('/proc').catch(() => null);
  if (!names) return null;
  const read = async (name: string): Promise<Process | null> =>
    parseStat(await readFile(`/proc/${name}/stat`, 'utf8').catch(() => ''));
  const all = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(read));
  const known = all.filter((one) => one !== null);
  const found: Process[] = [];
  const follow = (parent: number): void => {
    for (const child of known.filter((one) => one.parent === parent)) {
      found.push(child);
      follow(child.id);
    }
  };
  follow(process.pid);
  return known.length > 0 ? found : null;
}

/** Reads a line of `/proc/<id>/stat`; the name in it may hold spaces and brackets. */
export function parseStat(line: string): Process | null {
  const from = line.lastIndexOf(')');
  if (from < 0) return null;
  const fields = line.slice(from + 2).split(' ');
  return {
    id: Number.parseInt(line, 10),
    parent: Number(fields[1]),
    ticks: Number(fields[11]) + Number(fields[12]),
  };
}
