import { join, resolve } from 'node:path';
import { formatComparisons } from './compare';
import { readOptions, USAGE } from './options';
import { compareViews } from './run';

/** `npm run venue:compare`: how far the site's pictures of a venue are from the path tracer's. */
const root = resolve(import.meta.dirname, '../../..');

try {
  const options = readOptions(process.argv.slice(2));
  if (options) {
    const places = {
      venue: join(root, 'public/models/venues', options.venue),
      lights: join(root, '.cache/venue', options.venue, 'lights.json'),
      references: join(root, '.cache/reference'),
      comparisons: join(root, '.cache/compare'),
    };
    console.log(formatComparisons(await compareViews(places, options)));
  } else console.log(USAGE);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
