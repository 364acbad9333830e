const WIDTH = 24;

/** Tells how far a long work is, on one line of a terminal or on a line a step where nobody watches. */
export interface Progress {
  /** One more is done. */
  step(what: string): void;
}

/** @param now the clock, milliseconds */
export function createProgress(
  total: number,
  out: { readonly isTTY?: boolean; write(text: string): unknown } = process.stdout,
  now: () => number = performance.now.bind(performance),
): Progress {
  const start = now();
  let done = 0;
  return {
    step(what) {
      done += 1;
      const left = ((now() - start) / done) * (total - done);
      const full = Math.round((WIDTH * done) / total);
      const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
      const line = `${bar} ${done}/${total} ${what}${done < total ? `, ${clock(left)} left` : ''}`;
      out.write(out.isTTY ? `\r\u001b[K${line}${done === total ? '\n' : ''}` : `${line}\n`);
    },
  };
}

/** Milliseconds as minutes and seconds. */
const clock = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
