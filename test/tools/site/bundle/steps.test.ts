import { describe, expect, it } from 'vitest';
import { type MadeChunk, stepsOf } from '../../../../tools/site/bundle/steps';

const chunk = (file: string, modules: readonly string[], ...imports: readonly string[]): MadeChunk => ({
  file,
  modules,
  imports,
});

const steps = { page: /^page/, hall: /^hall/ };
const begins = new Set(['page.ts', 'hall.ts', 'map.ts']);

describe('stepsOf', () => {
  it('puts what is shared where it is first needed', () => {
    const found = stepsOf(
      [
        chunk('hall.js', ['hall.ts'], 'kit.js', 'three.js'),
        chunk('page.js', ['page.ts'], 'words.js'),
        chunk('words.js', ['words.ts'], 'kit.js'),
        chunk('kit.js', ['kit.ts', 'ids.ts']),
        chunk('three.js', ['three.ts'], 'kit.js'),
      ],
      begins,
      steps,
    );
    expect(Object.fromEntries(found)).toEqual({
      'words.ts': 'page',
      'kit.ts': 'page',
      'ids.ts': 'page',
      'three.ts': 'hall',
    });
  });

  it('leaves alone what is asked for by itself, and what no step needs', () => {
    const found = stepsOf(
      [
        chunk('hall.js', ['hall.ts', 'only-here.ts'], 'map.js'),
        chunk('map.js', ['map.ts', 'only-map.ts'], 'sea.js'),
        chunk('sea.js', ['sea.ts']),
        chunk('later.js', ['later.ts']),
      ],
      begins,
      steps,
    );
    expect(Object.fromEntries(found)).toEqual({ 'sea.ts': 'hall' });
  });

  it('ends where files need each other', () => {
    const found = stepsOf(
      [
        chunk('page.js', ['page.ts'], 'a.js'),
        chunk('a.js', ['a.ts'], 'b.js'),
        chunk('b.js', ['b.ts'], 'a.js'),
      ],
      begins,
      steps,
    );
    expect([...found.keys()]).toEqual(['a.ts', 'b.ts']);
  });
});
