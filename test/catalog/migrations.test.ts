import { describe, expect, it } from 'vitest';
import { CATALOG_VERSION, parseCatalog } from '#catalog';
import { formatProblem } from '#kit';
import { readFixture } from './fixtures';

describe('a catalog of version 0', () => {
  const { value, problems } = parseCatalog(readFixture('v0.json'), { file: 'v0.json' });

  it('is read, with one warning', () => {
    expect(problems.map(formatProblem)).toEqual([
      'v0.json:2:14 old-version The catalog is in version 0 of the format and was read as version 1; write it anew when you next change it. (version)',
    ]);
    expect(value?.version).toBe(CATALOG_VERSION);
  });

  it('has its texts by language', () => {
    expect(value?.languages).toEqual([{ tag: 'en', name: 'en' }]);
    expect(value?.title).toEqual({ en: 'An exhibition of before' });
    expect(value?.tours[0]?.stops[0]?.text).toEqual({ en: 'Here is the brooch.' });
    expect(value?.works[0]?.notes?.[0]?.title).toEqual({ en: 'Pin' });
    expect(value?.works[0]?.notes?.[0]?.kind).toBe('construction');
    expect(value?.works[0]?.rights.credit).toEqual({ en: 'Photograph by Somebody' });
    expect(value?.works[0]?.dimensions?.of).toEqual({ en: 'without the chain' });
    expect(value?.works[1]?.after?.date).toEqual({ en: '19th century' });
  });

  it('keeps dates that are dates', () => {
    expect(value?.works.map(({ date }) => date)).toEqual(['2024', { en: 'made for this fixture' }]);
  });

  it('names the makers of works, and people as they write themselves', () => {
    expect(value?.works.map(({ designer }) => designer)).toEqual(['somebody', undefined]);
    expect(value?.designers[0]?.name).toBe('Somebody');
  });

  it('tells its faults where they were written', () => {
    const broken = readFixture('v0.json').replace('"title": "Brooch"', '"title": 7');
    const [, problem] = parseCatalog(broken).problems;
    expect(problem).toMatchObject({ code: 'wrong-type', line: 59, column: 16 });
  });
});

describe('a version that is none', () => {
  it.each([
    [-1, 'bad-version'],
    [0.5, 'bad-version'],
    [2, 'future-version'],
    [1e300, 'future-version'],
  ])('%d is told', (version, code) => {
    const text = readFixture('small.json').replace('"version": 1', `"version": ${version}`);
    expect(parseCatalog(text).problems).toMatchObject([{ code, line: 2, column: 14 }]);
  });

  it('a text is told', () => {
    const text = readFixture('small.json').replace('"version": 1', '"version": "1"');
    expect(parseCatalog(text).problems).toMatchObject([{ code: 'unknown-value', line: 2, column: 14 }]);
  });
});
