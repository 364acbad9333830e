import { describe, expect, it } from 'vitest';
import { type ChunkManifest, loadsOf } from '../../../tools/check/budgets/chunks';

/** As Vite writes it: keys are sources of entries and of what is loaded later, and `_name.js` for shared chunks. */
const manifest: ChunkManifest = {
  '_kit-1.js': { file: 'assets/kit-1.js' },
  '_react-2.js': { file: 'assets/react-2.js', imports: ['_kit-1.js'] },
  '_three-3.js': { file: 'assets/three-3.js' },
  'index.html': {
    file: 'assets/index-4.js',
    isEntry: true,
    imports: ['_kit-1.js'],
    dynamicImports: ['src/app/shell.tsx'],
  },
  'embed.html': { file: 'assets/embed-7.js', isEntry: true, imports: ['_kit-1.js'] },
  'src/app/shell.tsx': {
    file: 'assets/shell-5.js',
    imports: ['_react-2.js', 'index.html'],
    dynamicImports: ['src/scene/index.ts', 'src/pages/messages/fr.json'],
  },
  'src/scene/index.ts': {
    file: 'assets/scene-6.js',
    imports: ['_react-2.js', '_three-3.js', '_kit-1.js'],
    dynamicImports: ['src/app/shell.tsx'],
  },
  'src/pages/messages/fr.json': { file: 'assets/fr-7.js' },
  'style.css': { file: 'assets/style-8.css' },
};

describe('loadsOf', () => {
  it('counts each chunk where it is first needed', () => {
    expect(loadsOf(manifest)).toEqual({
      page: ['assets/index-4.js', 'assets/kit-1.js'],
      embed: ['assets/embed-7.js', 'assets/kit-1.js'],
      shell: ['assets/shell-5.js', 'assets/react-2.js'],
      scene: ['assets/scene-6.js', 'assets/three-3.js'],
    });
  });

  it('notices when the scene is loaded with the shell', () => {
    const shell = { file: 'assets/shell-5.js', imports: ['index.html', '_three-3.js'] };
    expect(loadsOf({ ...manifest, 'src/app/shell.tsx': shell }).shell).toContain('assets/three-3.js');
  });

  it('counts the way to the scene with it', () => {
    const hall = { file: 'assets/hall-9.js', imports: ['src/app/shell.tsx'] };
    expect(loadsOf({ ...manifest, 'src/app/hall.ts': hall }).scene).toContain('assets/hall-9.js');
    expect(loadsOf({ ...manifest, 'src/app/hall.ts': hall }).shell).not.toContain('assets/hall-9.js');
  });

  it('follows circles once', () => {
    const circle: ChunkManifest = {
      ...manifest,
      '_kit-1.js': { file: 'assets/kit-1.js', imports: ['_react-2.js'] },
    };
    expect(loadsOf(circle).page).toEqual(['assets/index-4.js', 'assets/kit-1.js', 'assets/react-2.js']);
  });

  it('fails with a sentence when a chunk is not where it should be', () => {
    const { 'src/scene/index.ts': _scene, ...without } = manifest;
    expect(() => loadsOf(without)).toThrow('no chunk for the scene');
    const { '_three-3.js': _three, ...broken } = manifest;
    expect(() => loadsOf(broken)).toThrow('_three-3.js');
  });
});
