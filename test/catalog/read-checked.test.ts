import { describe, expect, it } from 'vitest';
import { loadParser, parseCatalog, readChecked } from '#catalog';
import { readFixture } from './fixtures';

describe('a catalog that was checked before', () => {
  it('is the same as the whole parser reads', () => {
    const text = readFixture('small.json');
    expect(readChecked(text)).toEqual(parseCatalog(text).value);
  });

  it.each(['unknown-reference', 'unknown-key', 'cut-off', 'missing-required', 'future-version'])(
    'is not vouched for when it is broken: %s',
    (name) => {
      expect(readChecked(readFixture(`broken/${name}.json`))).toBeUndefined();
    },
  );

  it('of an older format is left to the whole parser', async () => {
    const text = readFixture('v0.json');
    expect(readChecked(text)).toBeUndefined();
    expect((await loadParser())(text).value).toBeDefined();
  });
});
