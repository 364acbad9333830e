import { join, resolve } from 'node:path';
import { readOptions, USAGE } from './options';
import { renderReferences } from './render';

/** `npm run venue:reference`: the venue's viewpoints by a path tracer, to hold the site's pictures against. */
const root = resolve(import.meta.dirname, '../../..');

try {
  const options = readOptions(process.argv.slice(2));
  if (options) {
    const places = {
      venue: join(root, 'public/models/venues', options.venue),
      lights: join(root, '.cache/venue', options.venue, 'lights.json'),
      pictures: join(root, '.cache/reference'),
    };
    await renderReferences(places, options, (line) => console.log(line));
  } else console.log(USAGE);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
