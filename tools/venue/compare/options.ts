import { parseArgs } from 'node:util';
import { PIXELS_PER_DEGREE } from './flip/flip';

export const USAGE = `npm run venue:compare -- [--view ID] [--hour ID] [--venue ID] [--pixels N]

Holds what the site shows of a venue's viewpoints, without works, against the pictures of venue:reference, and tells how
different they look (mean FLIP: 0 the same, 1 as different as can be). Writes .cache/compare/<hour>/<view>.png: the
reference, the site and their differences.
  --view    one viewpoint, or several times this; all that have a reference if none is named
  --hour    the same for hours
  --venue   spaak unless told
  --pixels  pixels for each degree of the viewer's sight (${PIXELS_PER_DEGREE})`;

export interface CompareOptions {
  readonly venue: string;
  readonly views: readonly string[];
  readonly hours: readonly string[];
  readonly pixels: number;
}

/** Reads the command's arguments; throws on what cannot be read, and gives nothing for a call for help. */
export function readOptions(given: readonly string[]): CompareOptions | undefined {
  const { values } = parseArgs({
    args: [...given],
    options: {
      view: { type: 'string', multiple: true, default: [] },
      hour: { type: 'string', multiple: true, default: [] },
      venue: { type: 'string', default: 'spaak' },
      pixels: { type: 'string', default: String(PIXELS_PER_DEGREE) },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return undefined;
  const pixels = Number(values.pixels);
  if (!(pixels > 0)) throw new Error(`--pixels ${values.pixels} is no number above 0.`);
  return { venue: values.venue, views: values.view, hours: values.hour, pixels };
}
