/** How often a line is written where nothing can be overwritten, milliseconds. */
const PATIENCE = 10_000;

/** Tells how far a bake is and how long it will still take: on one line of a terminal, now and then elsewhere. */
export function createProgress(): (hall: string, part: number, stage: string) => void {
  const started = Date.now();
  let told = 0;
  return (hall, part, stage) => {
    const now = Date.now();
    const terminal = process.stdout.isTTY;
    if (now - told < (terminal ? 200 : PATIENCE)) return;
    told = now;
    const left = part > 0.01 ? ((now - started) / part) * (1 - part) : undefined;
    const time = left === undefined ? '' : `, about ${formatTime(left)} to go`;
    const line = `${hall}: ${stage}, ${Math.round(100 * part)} %${time}`;
    process.stdout.write(terminal ? `\r${line}\x1b[K` : `${line}\n`);
  };
}

function formatTime(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
