import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readKeepList } from '../../../../src/app/offline/keep/keep-list';
import { createKeepLists } from '../../../../tools/site/offline/keep-lists';
import { type KeepGround, partOfFile } from '../../../../tools/site/offline/part-of-file';
import { planOf } from '../../../../tools/site/offline/plan';

const ground: KeepGround = {
  folder: 'fr/',
  otherFolders: ['', 'fr/', 'nl/'],
  data: ['catalog/in/fr.json', 'models/manifest.json'],
  venueFolder: 'models/venues/spaak/',
  hasWork: (id) => id !== 'elsewhere',
  hasPage: (file) => !file.includes('programme'),
};

describe('what of a site can be kept', () => {
  it.each([
    ['fr/index.html', 'pages'],
    ['fr/works/asyk/index.html', 'pages'],
    ['fr/manifest.webmanifest', 'pages'],
    ['assets/shell-12345678.js', 'pages'],
    ['catalog/in/fr.json', 'pages'],
    ['catalog/maps/kz.svg', 'pages'],
    ['models/works/asyk/still.avif', 'pages'],
    ['models/works/asyk/room.glb', 'hall'],
    ['models/venues/spaak/venue.json', 'hall'],
    ['models/works/asyk/inspect.glb', 'close'],
    ['models/works/asyk/ar.usdz', null],
    ['models/works/elsewhere/room.glb', null],
    ['models/venues/cabinet/venue.json', null],
    ['index.html', null],
    ['nl/works/asyk/index.html', null],
    ['embed/fr/works/asyk/index.html', null],
    ['fr/programme/index.html', null],
    ['catalog/in/nl.json', null],
    ['og/fr/asyk.jpg', null],
    ['sw.js', null],
  ])('%s is of %s', (file, part) => {
    expect(partOfFile(file, ground)).toBe(part);
  });

  it('is, in the first language, what lies in no folder of another', () => {
    const first = { ...ground, folder: '' };
    expect(partOfFile('works/asyk/index.html', first)).toBe('pages');
    for (const file of ['fr/works/asyk/index.html', 'embed/index.html', 'offline/en.html'])
      expect(partOfFile(file, first)).toBeNull();
  });

  it('is listed with what it weighs, code first, as the page reads it', async () => {
    const dist = mkdtempSync(join(tmpdir(), 'hemicycle-keep-'));
    onTestFinished(() => rmSync(dist, { recursive: true }));
    const files = ['fr/works/asyk/index.html', 'models/works/asyk/room.glb', 'assets/a-12345678.js', 'sw.js'];
    for (const file of files) {
      mkdirSync(dirname(join(dist, file)), { recursive: true });
      writeFileSync(join(dist, file), file);
    }
    const list = readKeepList(JSON.parse(await createKeepLists(dist, files)('one', ground)));
    expect(list?.parts.pages.map(([path, bytes]) => [path, bytes])).toEqual([
      ['assets/a-12345678.js', 20],
      ['fr/works/asyk/', 24],
    ]);
    expect(list?.parts.hall).toHaveLength(1);
    writeFileSync(join(dist, 'models/works/asyk/room.glb'), 'another one');
    const later = readKeepList(JSON.parse(await createKeepLists(dist, files)('two', ground)));
    expect(later?.parts.hall[0]?.[2]).not.toBe(list?.parts.hall[0]?.[2]);
  });
});

describe('what a worker is told of its build', () => {
  const chunks = {
    'index.html': { file: 'assets/index.js', imports: ['_kit.js'] },
    '_kit.js': { file: 'assets/kit.js' },
    'src/app/shell.tsx': { file: 'assets/shell.js', imports: ['_kit.js', '_react.js'] },
    '_react.js': { file: 'assets/react.js' },
    'src/pages/messages/fr.json': { file: 'assets/fr.js' },
    'src/pages/kiosk/kiosk.tsx': { file: 'assets/kiosk.js' },
    'src/app/offline/keep/index.ts': { file: 'assets/keep.js' },
    'style.css': { file: 'assets/style.css' },
  };
  const named = Object.values(chunks).map(({ file }) => file);
  const pages = [{ language: 'fr', folder: 'fr/', file: 'offline/fr.html' }];
  const plan = planOf({ chunks, named, pages, prints: ['worker'] });

  it('is the least that a page needs, the code of a visit, and nothing that few need', () => {
    expect(plan.least).toEqual(['assets/style.css', 'assets/index.js', 'assets/kit.js']);
    expect(plan.code).toEqual(['assets/react.js', 'assets/shell.js']);
    expect(plan.named).toHaveLength(named.length);
    expect(plan.pages).toEqual([{ folder: 'fr/', file: 'offline/fr.html', words: 'assets/fr.js' }]);
  });

  it('has another name when anything is another', () => {
    expect(planOf({ chunks, named, pages, prints: ['worker'] }).build).toBe(plan.build);
    expect(planOf({ chunks, named, pages, prints: ['other'] }).build).not.toBe(plan.build);
    expect(planOf({ chunks, named: [...named, 'assets/x.js'], pages, prints: ['worker'] }).build).not.toBe(
      plan.build,
    );
  });
});
