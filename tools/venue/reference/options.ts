import { parseArgs } from 'node:util';

export const USAGE = `npm run venue:reference -- [--samples N] [--size WxH] [--view ID] [--hour ID] [--venue ID]

Renders what the viewpoints of a venue would show if nothing had to be fast: the halls without works, by Blender's path
tracer, with the lights that were baked (.cache/venue/<venue>/lights.json). Writes .cache/reference/<hour>/<view>.png.
  --samples  rays for each pixel (384); their noise is what takes long, though most of it is taken off afterwards
  --size     width and height in pixels (640x360)
  --view     one viewpoint, or several times this; all of them if none is named
  --hour     the same for hours
  --venue    spaak unless told
  --threads  processors to take; all of them unless told`;

export interface ReferenceOptions {
  readonly venue: string;
  readonly samples: number;
  readonly size: readonly [width: number, height: number];
  /** Empty for all. */
  readonly views: readonly string[];
  readonly hours: readonly string[];
  /** 0 for all processors. */
  readonly threads: number;
}

/** Reads the command's arguments; throws a sentence on what cannot be read, and gives nothing for a call for help. */
export function readOptions(given: readonly string[]): ReferenceOptions | undefined {
  const { values } = parseArgs({
    args: [...given],
    options: {
      samples: { type: 'string', default: '384' },
      size: { type: 'string', default: '640x360' },
      view: { type: 'string', multiple: true, default: [] },
      hour: { type: 'string', multiple: true, default: [] },
      venue: { type: 'string', default: 'spaak' },
      threads: { type: 'string', default: '0' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return undefined;
  const size = /^(\d{2,4})x(\d{2,4})$/.exec(values.size);
  if (!size) throw new Error(`--size ${values.size} is no size: write it as 640x360.`);
  return {
    venue: values.venue,
    samples: wholeNumber('--samples', values.samples, 1),
    size: [Number(size[1]), Number(size[2])],
    views: values.view,
    hours: values.hour,
    threads: wholeNumber('--threads', values.threads, 0),
  };
}

function wholeNumber(option: string, text: string, least: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least) return value;
  throw new Error(`${option} ${text} is no whole number from ${least}.`);
}
