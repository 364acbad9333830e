import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { headersOf } from '../site/headers/rules';
import { buildIfStale } from './build-if-stale';
import { openInBrowser } from './open-in-browser';

import { builtSite, createSiteServer, type SiteServerSettings } from './server';

const usualPort = 4173;

const usage = `Serves the built exhibition.
  --build        builds it first when something has changed
  --open         opens it in a browser, on a desktop
  --port N       ${usualPort} unless told; the next free one when that is taken
  --host NAME    127.0.0.1 unless told; 0.0.0.0 lets a phone in the same network visit
  --base PATH    serves it below a path, such as /museum/hall/`;

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    build: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    host: { type: 'string' },
    open: { type: 'boolean', default: false },
    port: { type: 'string', default: String(usualPort) },
  },
});

if (values.help) {
  console.log(usage);
} else {
  if (values.build) await buildIfStale();
  if (!existsSync(join(builtSite, 'index.html'))) {
    console.error(
      'There is nothing to serve yet: run "npm run build" first, or "npm start", which does both.',
    );
    process.exit(1);
  }
  const server = await startNear(Number(values.port), {
    root: builtSite,
    headers: headersOf,
    ...(values.base === undefined ? {} : { base: values.base }),
    ...(values.host === undefined ? {} : { host: values.host }),
  });
  console.log(`The exhibition is open at ${server.url}  (Ctrl+C closes it)`);
  if (values.open) openInBrowser(server.url);
}

/** The port, or one of the nine after it. */
async function startNear(port: number, settings: SiteServerSettings, tries = 9) {
  try {
    return await createSiteServer({ ...settings, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries === 0) throw error;
    return startNear(port + 1, settings, tries - 1);
  }
}
