import { resolve } from 'node:path';
import { runCheck } from './run';

/** `npm run venue:check`: everything that is wrong with a museum's venue. */
process.exitCode = await runCheck(process.argv.slice(2), {
  venues: resolve(import.meta.dirname, '../../../public/models/venues'),
  print: (text) => console.log(text),
});
