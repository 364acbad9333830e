import { describe, expect, it } from 'vitest';
import { makeSideBySide } from '../../../tools/works/workshop';

describe('makeSideBySide', () => {
  it('tells which work failed and why, and ends its makers', async () => {
    const made: string[] = [];
    await expect(
      makeSideBySide(['no-such-work'], async (id) => {
        made.push(id);
      }),
    ).rejects.toThrow('no-such-work: Error: no work is called no-such-work');
    expect(made).toEqual([]);
  });

  it('is done at once where there is nothing to make', async () => {
    await expect(makeSideBySide([], async () => {})).resolves.toBeUndefined();
  });
});
