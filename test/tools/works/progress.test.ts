import { describe, expect, it } from 'vitest';
import { createProgress } from '../../../tools/works/progress';

describe('createProgress', () => {
  it('writes a line a step, with the time that is left', () => {
    const lines: string[] = [];
    let clock = 0;
    const progress = createProgress(4, { write: (text) => lines.push(text) }, () => clock);
    clock = 30_000;
    progress.step('ring');
    expect(lines[0]).toMatch(/1\/4 ring, 1:30 left\n$/);
    for (const what of ['belt', 'crown', 'cuff']) progress.step(what);
    expect(lines[3]).toMatch(/^█+ 4\/4 cuff\n$/);
  });

  it('stays on one line of a terminal', () => {
    const lines: string[] = [];
    const progress = createProgress(2, { isTTY: true, write: (text) => lines.push(text) }, () => 0);
    progress.step('ring');
    progress.step('belt');
    expect(lines.map((line) => line.startsWith('\r'))).toEqual([true, true]);
    expect(lines.map((line) => line.endsWith('\n'))).toEqual([false, true]);
  });
});
