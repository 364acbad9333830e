import { parseArgs } from 'node:util';
import type { Gpu } from '../browser/launch';
import { type SubjectName, subjectNames } from './subjects/names';
import { type ThrottleName, throttles } from './throttles';

export const usage = `Visits the built exhibition and the same works in other engines, side by side, and measures them.
Writes .cache/bench/results.json and prints a table, ratios first.
  --only NAMES      which of ${subjectNames.join(', ')}
  --rounds N        how often each is visited, by turns; medians are told; 3 unless told
  --minutes N       after so many no further visit is begun but those of the first round; 35 unless told
  --works LIST      sizes of exhibition besides the shipped one; 12,1200,12000 unless told, "none" for none.
                    Those that are not there yet are made first, which takes minutes
  --throttle LIST   ${Object.keys(throttles).join(', ')} (both unless told) or none: time until the hall can be walked, slowed down
  --uploads WHAT    waited (unless told) or none: one more visit of hall and a-frame that waits for every upload
  --walk SECONDS    of the visit that are walked; 1 unless told, with a GPU 8
  --soak LAPS       instead: takes every work in hand so many times and tells what memory has grown
  --gpu NAME        software (unless told), mesa (an installed Chromium on Mesa) or native: then also at 4K
  --size WxH        of the window; 1280x720 unless told, with a GPU 1920x1080 and 3840x2160
  --json FILE       where the figures go
  --write           writes what was found into docs/performance.md
  --headed          shows the window`;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Options {
  readonly help: boolean;
  readonly only: readonly SubjectName[];
  readonly rounds: number;
  readonly minutes: number;
  readonly works: readonly number[];
  readonly throttle: readonly ThrottleName[];
  readonly uploads: boolean;
  readonly walkSeconds: number;
  readonly soak: number;
  readonly gpu: Gpu;
  readonly sizes: readonly Size[];
  readonly json: string;
  readonly write: boolean;
  readonly headed: boolean;
}

/** Reads the command line. @throws Error with a sentence for whoever typed it */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      minutes: { type: 'string', default: '35' },
      works: { type: 'string', default: '12,1200,12000' },
      throttle: { type: 'string', default: Object.keys(throttles).join(',') },
      uploads: { type: 'string', default: 'waited' },
      walk: { type: 'string' },
      soak: { type: 'string', default: '0' },
      gpu: { type: 'string', default: 'software' },
      size: { type: 'string' },
      json: { type: 'string', default: '.cache/bench/results.json' },
      write: { type: 'boolean', default: false },
      headed: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const gpu = oneOf('--gpu', values.gpu, ['software', 'mesa', 'native'] as const);
  const usual = gpu === 'native' ? '1920x1080,3840x2160' : '1280x720';
  return {
    help: values.help,
    only: values.only === undefined ? subjectNames : listOf('--only', values.only, subjectNames),
    rounds: wholeNumber('--rounds', values.rounds, 1),
    minutes: wholeNumber('--minutes', values.minutes, 1),
    works: named(values.works).map((text) => wholeNumber('--works', text, 1)),
    throttle: named(values.throttle).map((name) =>
      oneOf('--throttle', name, Object.keys(throttles) as ThrottleName[]),
    ),
    uploads: oneOf('--uploads', values.uploads, ['waited', 'none'] as const) === 'waited',
    walkSeconds: wholeNumber('--walk', values.walk ?? (gpu === 'native' ? '8' : '1'), 1),
    soak: wholeNumber('--soak', values.soak, 0),
    gpu,
    sizes: (values.size ?? usual).split(',').map(sizeOf),
    json: values.json,
    write: values.write,
    headed: values.headed,
  };
}

const named = (text: string): readonly string[] => (text === 'none' ? [] : text.split(','));

const listOf = <Name extends string>(option: string, text: string, known: readonly Name[]): readonly Name[] =>
  text.split(',').map((name) => oneOf(option, name, known));

function oneOf<Name extends string>(option: string, value: string, known: readonly Name[]): Name {
  const found = known.find((name) => name === value);
  if (found === undefined) throw new Error(`${option} is ${known.join(', ')}, not "${value}".`);
  return found;
}

function wholeNumber(option: string, text: string, least: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least)
    throw new Error(`${option} is a whole number from ${least}, not "${text}".`);
  return value;
}

function sizeOf(text: string): Size {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(text) ?? [];
  if (!width || !height) throw new Error(`--size is like 1280x720, not "${text}".`);
  return { width: Number(width), height: Number(height) };
}
