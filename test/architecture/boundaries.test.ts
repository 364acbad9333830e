import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { violationsOf } from './boundaries';
import { repository, sourceFiles } from './repository';
import { rooms } from './table';

describe('the house', () => {
  it('imports only what the table allows', () => {
    const files = sourceFiles('src', 'tools');
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(({ path, source }) => violationsOf(path, source))).toEqual([]);
  });

  it('has the rooms of the table and no others, each with one door', () => {
    const folders = readdirSync(join(repository, 'src'));
    expect(folders.filter((folder) => rooms[folder] === undefined)).toEqual([]);
    const closed = folders.filter(
      (room) => room !== 'app' && readdirSync(join(repository, 'src', room)).length > 0,
    );
    expect(closed.filter((room) => !existsSync(join(repository, 'src', room, 'index.ts')))).toEqual([]);
  });

  it('allows no circle of rooms', () => {
    const reach = (room: string, seen: readonly string[]): readonly string[] =>
      (rooms[room]?.rooms ?? []).flatMap((next) => [
        next,
        ...(seen.includes(next) ? [] : reach(next, [...seen, next])),
      ]);
    expect(Object.keys(rooms).filter((room) => reach(room, []).includes(room))).toEqual([]);
  });
});

describe('the guard of the table', () => {
  it.each([
    ['src/kit/a.ts', `import { z } from 'zod';`, 'kit may not import the package zod'],
    ['src/venue/a.ts', `import type { Catalog } from '#catalog';`, 'venue may not import catalog'],
    ['src/venue/a.ts', `export { parseCatalog } from '#catalog';`, 'venue may not import catalog'],
    ['src/venue/a.ts', `export * from '#catalog';`, 'venue may not import catalog'],
    ['src/venue/a.ts', `import '#catalog';`, 'venue may not import catalog'],
    ['src/venue/a.ts', `type A = import('#catalog').Catalog;`, 'venue may not import catalog'],
    ['src/scene/a.tsx', `const a = <b>{import('#pages')}</b>;`, 'scene may not import pages'],
    ['src/pages/a.tsx', `import type { Scene } from '#scene';`, 'pages may not import scene'],
    ['src/pages/a.tsx', `import { Mesh } from 'three';`, 'pages may not import the package three'],
    [
      'src/assets/a.ts',
      `import { parseCatalog } from '#catalog';`,
      'assets may import only types from catalog',
    ],
    ['src/assets/a.ts', `import { type Work, parseCatalog } from '#catalog';`, 'only types'],
    ['src/visit/a.ts', `import { create } from 'zustand';`, 'visit may not import the package zustand'],
    ['src/app/a.ts', `import { Scene } from '#scene';`, 'app may load scene only later'],
    ['src/app/a.ts', `import { Curator } from '#curator';`, 'app may load curator only later'],
    ['src/plan/a.ts', `import { readFileSync } from 'node:fs';`, 'plan runs in browsers'],
    ['src/plan/a.ts', `import { slug } from '../kit/slug';`, 'import #kit, not ../kit/slug'],
    ['src/plan/a.ts', `import { slug } from '../kit';`, 'import #kit'],
    ['src/plan/a.ts', `import { slug } from '#kit/slug';`, 'import #kit'],
    ['src/plan/a.ts', `import { plan } from '#plan';`, 'within plan imports are relative'],
    ['src/plan/a.ts', `import x from '../../package.json';`, 'leaves src/plan/'],
    ['src/plan/a.ts', `import { x } from '#garden';`, 'no such room'],
    ['src/garden/a.ts', `export const a = 1;`, 'no such room: garden'],
    ['src/app/a.ts', `const name = '#sc' + 'ene'; import(name);`, 'plain text'],
    ['src/app/a.ts', `const all = import.meta.glob('../scene/*.ts');`, 'plain text'],
    ['src/app/a.ts', `const all = import.meta.glob('./*.ts');`, 'plain text'],
    ['src/app/a.ts', `const all = import.meta.glob('../scene/*.json');`, 'plain text'],
    ['src/app/a.ts', `const all = require('#scene');`, 'plain text'],
    ['src/kit/a.ts', `/// <reference lib="dom" />\nexport const a = 1;`, 'takes no types by reference'],
    ['tools/works/a.ts', `import { createVisit } from '#visit';`, 'tools may not import visit'],
    [
      'tools/works/a.ts',
      `import { readWork } from '#scene/studio';`,
      'only the index of another room is open',
    ],
    ['tools/works/review/a.ts', `import { mountScene } from '#scene';`, 'tools may not import scene'],
    ['src/app/a.ts', `import { readWork } from '#scene/studio';`, 'only the index of another room is open'],
    ['tools/works/a.ts', `import { render } from 'react-dom/server';`, 'the package react-dom/server'],
    ['tools/works/a.ts', `import { prerender } from '../../src/app/prerender';`, 'only the index'],
    ['tools/works/a.ts', `import { kit } from '../../test/support/kit';`, 'leaves tools/'],
  ])('catches in %s: %s', (path, source, sentence) => {
    const found = violationsOf(path, source);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(sentence);
    expect(found[0]).toMatch(new RegExp(`^${path}:\\d+ `));
  });

  it.each([
    [
      'src/catalog/a.ts',
      `import { z } from 'zod/mini'; import { ok } from '#kit'; import { b } from './kinds/b';`,
    ],
    ['src/assets/a.ts', `import type { Work } from '#catalog'; export type { Work } from '#catalog';`],
    ['src/visit/a.ts', `import { createStore } from 'zustand/vanilla';`],
    ['src/pages/messages/a.ts', `const files = import.meta.glob<{ default: object }>('./*.json');`],
    ['src/app/a.ts', `import type { Scene } from '#scene'; export const load = () => import('#scene');`],
    [
      'src/scene/works/a.tsx',
      `import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js'; import '../x';`,
    ],
    [
      'src/pages/a.tsx',
      `// import { Scene } from '#scene'\nconst a = "import '#scene'"; import styles from './a.module.css';`,
    ],
    [
      'tools/works/a.ts',
      `import { readFile } from 'node:fs/promises'; import sharp from 'sharp'; import '../geometry';`,
    ],
    [
      'tools/works/review/a.ts',
      `import { readWork } from '#scene/studio'; import { parseVenue } from '#venue';`,
    ],
    [
      'tools/site/a.ts',
      `import { prerender } from '../../src/app/prerender'; import { Page } from '#pages';`,
    ],
  ])('lets pass in %s: %s', (path, source) => {
    expect(violationsOf(path, source)).toEqual([]);
  });

  it('names the line', () => {
    expect(violationsOf('src/kit/a.ts', `\n\nimport {\n  z,\n} from 'zod';`)[0]).toMatch(
      /^src\/kit\/a\.ts:3 /,
    );
  });
});
