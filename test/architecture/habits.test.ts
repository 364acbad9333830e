import { describe, expect, it } from 'vitest';
import { sourceFiles } from './repository';
import { scanFile } from './scan';

const files = sourceFiles('src', 'tools', 'test');
const lengthOf = (source: string) => source.trimEnd().split('\n').length;

describe('files', () => {
  it('are small', () => {
    const lengths = files.map(({ source }) => lengthOf(source)).sort((a, b) => a - b);
    const median = lengths[Math.floor(lengths.length / 2)];
    console.log(`${files.length} files, median ${median} lines, longest ${lengths.at(-1)}`);
    const long = files.filter(({ source }) => lengthOf(source) > 500);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('export by name, so that one search finds every use', () => {
    const isDeclaration = (path: string) => path.endsWith('.d.ts');
    const offenders = files.filter(
      ({ path, source }) => !isDeclaration(path) && scanFile(path, source).hasDefaultExport,
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  it('are caught when they export a default', () => {
    for (const source of [
      'export default 1;',
      'const a = 1; export { a as default };',
      `export { default } from './b';`,
    ])
      expect(scanFile('a.ts', source).hasDefaultExport).toBe(true);
    expect(
      scanFile('a.ts', `import a from './b'; export const b = a; export { c as d } from './c';`)
        .hasDefaultExport,
    ).toBe(false);
  });
});
