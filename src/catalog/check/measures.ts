import { errorAt, type JsonPath, type Problem, warningAt } from '#kit';
import { kindTable } from '../kinds/table';
import type { Catalog, Work } from '../schema/catalog';

const SIDES = ['height', 'width', 'depth', 'diameter', 'length'] as const;

/** Published measures are measures, of a plausible size, and have a source. */
export function* checkMeasures(catalog: Catalog): Iterable<Problem> {
  for (const [index, work] of catalog.works.entries()) {
    yield* checkSides(work, ['works', index, 'dimensions']);
    yield* checkWeight(work, ['works', index, 'weight']);
  }
}

function* checkSides(work: Work, path: JsonPath): Iterable<Problem> {
  const { dimensions } = work;
  if (!dimensions) return;
  const sides = SIDES.map((side) => dimensions[side] ?? 0);
  const longest = Math.max(...sides);
  if (longest === 0) {
    yield errorAt(
      'empty-dimensions',
      'No measure is given; add one in millimetres or leave "dimensions" out.',
      path,
    );
    return;
  }
  const [least, most] = kindTable[work.kind].longestSide;
  if (longest >= least && longest <= most) return;
  const sentence = `The longest side of this ${work.kind} is ${longest} mm, where ${least} to ${most} mm are usual; are these millimetres?`;
  yield warningAt('implausible-size', sentence, [...path, SIDES[sides.indexOf(longest)] ?? 'height']);
}

function* checkWeight(work: Work, path: JsonPath): Iterable<Problem> {
  if (work.weight === undefined) return;
  if (work.sources.length === 0) {
    yield errorAt(
      'weight-without-source',
      'A weight is printed as a fact; add its source to "sources".',
      path,
    );
  }
  const { heaviest } = kindTable[work.kind];
  if (work.weight > heaviest) {
    const sentence = `This ${work.kind} weighs ${work.weight} g, where at most ${heaviest} g are usual; are these grams?`;
    yield warningAt('implausible-weight', sentence, path);
  }
}
