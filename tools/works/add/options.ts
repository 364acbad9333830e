import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Parsed } from '#kit';
import { isSlug } from '#kit';
import type { Axis } from './repair/orient';
import { AXES, isAxis } from './repair/orient';
import type { Unit } from './repair/units';
import { isUnit, UNITS } from './repair/units';
import { refuse } from './say';
import type { MaterialChoice } from './write/names';

export const USAGE = `npm run works:add -- FILE [options]

Takes a designer's model (GLB, glTF, OBJ, STL or PLY) into the exhibition: checks it, repairs what can be repaired,
makes its models for the hall and for the close look, and writes its entry for the catalog.
  --id ID             its identifier: lowercase words joined by hyphens; from the file's name if left out
  --title TEXT        its title, in the catalog's first language
  --designer ID       its maker, as the catalog names designers
  --country CODE      kz, kg, tj, tm or uz; its designer's country if left out
  --kind KIND         jewellery (as it is if left out), wall-work or garment
  --unit UNIT         ${Object.keys(UNITS).join(', ')}: what a length of 1 in the file is; glTF is in metres
  --up AXIS           ${AXES.join(', ')}: the file's axis that points up
  --materials WHOSE   file (as it is if left out) or ours: a material named silver, gold, … is shown in ours
  --catalog FILE      the catalog that the entry is inserted into; else it is written to a file to be pasted
  --no-still          takes no picture of it (a picture needs a Chromium)
  --force             replaces a work that was added before
  --help              this text`;

/** What the command was asked for. */
export interface Options {
  readonly file: string;
  readonly id: string;
  readonly title?: string | undefined;
  readonly designer?: string | undefined;
  readonly country?: string | undefined;
  readonly kind: 'jewellery' | 'wall-work' | 'garment';
  readonly unit?: Unit | undefined;
  readonly up?: Axis | undefined;
  readonly materials: MaterialChoice;
  readonly catalog?: string | undefined;
  readonly still: boolean;
  readonly force: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** Reads the command line; without a value and without problems, help was asked for. */
export function parseOptions(given: readonly string[]): Parsed<Options> {
  let read: ReturnType<typeof parse>;
  try {
    read = parse(given);
  } catch (error) {
    return refuse('usage', error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = read;
  if (values.help) return { problems: [] };
  const [file] = positionals;
  if (!file || positionals.length > 1) return refuse('usage', 'Name one file to add.');
  const { unit, up, kind = 'jewellery', materials = 'file', country } = values;
  const id = values.id ?? slugOf(file);
  if (!isSlug(id))
    return refuse(
      'usage',
      `${values.id ? `--id ${id}` : basename(file)} gives no identifier: add --id with lowercase words joined by hyphens.`,
    );
  if (unit !== undefined && !isUnit(unit))
    return refuse('usage', `--unit ${unit} is not known; known are ${Object.keys(UNITS).join(', ')}.`);
  if (up !== undefined && !isAxis(up))
    return refuse('usage', `--up ${up} is not known; known are ${AXES.join(', ')}.`);
  if (kind !== 'jewellery' && kind !== 'wall-work' && kind !== 'garment')
    return refuse('usage', `--kind ${kind} is not known; known are jewellery, wall-work and garment.`);
  if (materials !== 'file' && materials !== 'ours')
    return refuse('usage', `--materials ${materials} is not known; known are file and ours.`);
  if (values.designer !== undefined && !isSlug(values.designer))
    return refuse(
      'usage',
      `--designer ${values.designer} is no identifier: give the designer's id in the catalog.`,
    );
  const { title, designer, catalog, force = false } = values;
  return {
    value: {
      file,
      id,
      title,
      designer,
      country: country?.toLowerCase(),
      kind,
      unit,
      up,
      materials,
      catalog,
      still: !values['no-still'],
      force,
    },
    problems: [],
  };
}

const parse = (given: readonly string[]) =>
  parseArgs({
    args: joinAxes(given),
    allowPositionals: true,
    options: {
      id: text,
      title: text,
      designer: text,
      country: text,
      kind: text,
      unit: text,
      up: text,
      materials: text,
      catalog: text,
      'no-still': flag,
      force: flag,
      help: { ...flag, short: 'h' },
    },
  });

/** `--up -z` reads like two options. */
const joinAxes = (given: readonly string[]): string[] =>
  given.flatMap((argument, at) => {
    if (given[at - 1] === '--up' && argument.startsWith('-')) return [];
    return argument === '--up' && given[at + 1]?.startsWith('-') ? [`--up=${given[at + 1]}`] : [argument];
  });

/** `Ring_02 final.glb` → `ring-02-final` */
const slugOf = (file: string): string =>
  basename(file, extname(file))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 64)
    .replace(/-$/, '');
