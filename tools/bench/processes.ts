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

/** Bytes of memory that the browser's processes hold, what they share counted once. */
export interface Held {
  readonly all: number;
  /** Of the process that draws for all pages: of the processor's memory, which without a GPU is also the card's. */
  readonly drawing: number;
}

/** What the browser's processes hold; null where nobody tells. */
export async function memoryOfBrowser(): Promise<Held | null> {
  const below = await listBelow();
  if (!below) return null;
  const read = (id: number, file: string) => readFile(`/proc/${id}/${file}`, 'utf8').catch(() => '');
  const sizes = await Promise.all(
    below.map(async ({ id }) => {
      const bytes = 1024 * Number(/^Pss:\s+(\d+)/m.exec(await read(id, 'smaps_rollup'))?.[1] ?? 0);
      return { bytes, draws: (await read(id, 'cmdline')).includes('--type=gpu-process') };
    }),
  );
  const sumOf = (some: typeof sizes): number => some.reduce((sum, { bytes }) => sum + bytes, 0);
  const all = sumOf(sizes);
  return all > 0 ? { all, drawing: sumOf(sizes.filter(({ draws }) => draws)) } : null;
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
