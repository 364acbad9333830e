import { cpus, totalmem } from 'node:os';

/** What figures were measured on. */
export interface Machine {
  readonly date: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly browser: string;
  readonly renderer: string;
}

export const describeMachine = (browser: string, renderer: string): Machine => ({
  date: new Date().toISOString().slice(0, 16).replace('T', ' '),
  processor: cpus()[0]?.model.trim() || 'unnamed processor',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  browser,
  renderer,
});

/** One sentence for people. */
export const formatMachine = (machine: Machine): string =>
  `Measured ${machine.date} UTC on ${machine.cores} cores (${machine.processor}, ${machine.memoryGb} GB), ` +
  `Node ${machine.node}, Chromium ${machine.browser}, drawn by ${machine.renderer}.`;
