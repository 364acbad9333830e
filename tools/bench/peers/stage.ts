import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundlePage } from '../../browser/bundle-page';
import { ROOM, SURROUNDINGS } from '../pages/room';
import { hangRoom } from './hang-room';
import { installPeers } from './install';
import { studioPicture } from './write-hdr';

const repository = join(import.meta.dirname, '../../..');

/** What a page loads before its own script, by the name of the page. */
const ENGINES = {
  'a-frame': '<script src="aframe.js"></script>',
  'model-viewer': '<script type="module" src="model-viewer-engine.js"></script>',
  babylon: '<script type="module" src="babylon/babylon-viewer.esm.min.js"></script>',
  plain: '',
} as const;

/**
 * Makes the site of the other engines: their own builds as npm has them, one page for each, the shipped exhibition's
 * models (the same files), the decoder that these need and one picture to be reflected. Nothing comes from elsewhere.
 * @param site the built exhibition @param folder where to work; written anew
 * @returns the folder to serve
 */
export async function stagePeers(site: string, folder: string): Promise<string> {
  const modules = await installPeers(join(folder, 'peers'));
  const stage = join(folder, 'stage');
  await rm(stage, { recursive: true, force: true });
  await mkdir(join(stage, 'babylon/chunks'), { recursive: true });
  for (const shared of ['models', 'catalog']) await symlink(join(site, shared), join(stage, shared));
  await cp(join(modules, 'aframe/dist/aframe-v1.8.0.min.js'), join(stage, 'aframe.js'));
  await cp(
    join(modules, '@google/model-viewer/dist/model-viewer.min.js'),
    join(stage, 'model-viewer-engine.js'),
  );
  await copyBabylon(join(modules, '@babylonjs/viewer/dist'), join(stage, 'babylon'));
  // A classic script that says its name, for those who load it by themselves.
  const decoder = join(repository, 'node_modules/meshoptimizer/meshopt_decoder.cjs');
  await cp(decoder, join(stage, 'meshopt_decoder.js'));
  // Babylon's viewer asks for it below its own version.
  const { version } = JSON.parse(await readFile(join(modules, '@babylonjs/viewer/package.json'), 'utf8'));
  await cp(decoder, join(stage, `v${version}/meshopt_decoder.js`));
  await writeFile(join(stage, SURROUNDINGS), studioPicture());
  await writeFile(join(stage, ROOM), JSON.stringify(await hangRoom(site)));
  for (const [page, engine] of Object.entries(ENGINES)) {
    const entry = join(repository, `tools/bench/pages/${page}.ts`);
    await writeFile(join(stage, `${page}.js`), await bundlePage(entry, { minify: true }));
    await writeFile(join(stage, `${page}.html`), pageOf(page, engine));
  }
  return stage;
}

/** Babylon's viewer asks its makers' servers for the decoder; here it asks the page's own. */
async function copyBabylon(from: string, to: string): Promise<void> {
  const files = (await readdir(from, { recursive: true })).filter((name) => name.endsWith('.esm.min.js'));
  for (const file of files) {
    const text = await readFile(join(from, file), 'utf8');
    await writeFile(join(to, file), text.replaceAll('https://cdn.babylonjs.com', '.'));
  }
}

const pageOf = (page: string, engine: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<title>${page}</title>
<link rel="icon" href="data:," />
<style>html, body { margin: 0; block-size: 100%; background: #000; overflow: hidden }</style>
${engine}
<body></body>
<script type="module" src="${page}.js"></script>
</html>
`;
