import type { Parsed } from '#kit';
import { PLAUSIBLE } from '../limits';
import type { Format } from '../read/sniff';
import { doubtful, lengthInWords, refuse } from '../say';

/** Metres of a unit. */
export const UNITS = { mm: 0.001, cm: 0.01, m: 1, in: 0.0254, ft: 0.3048, um: 1e-6 } as const;

export type Unit = keyof typeof UNITS;

export const isUnit = (value: string): value is Unit => Object.hasOwn(UNITS, value);

const isPlausible = (metres: number): boolean => metres >= PLAUSIBLE.least && metres <= PLAUSIBLE.large;

/**
 * Which unit a file is in. A glTF is in metres by its standard; the others do not say, so millimetres are tried first,
 * as CAD and scanners have them. A size that nobody means is refused unless the unit was given.
 */
export function pickUnit(
  name: string,
  format: Format,
  longest: number,
  given: Unit | undefined,
): Parsed<Unit> {
  const isGltf = format === 'glb' || format === 'gltf';
  if (given) {
    const metres = longest * UNITS[given];
    const isOdd = !isPlausible(metres);
    const other = isOdd ? suggestion(longest, given) : '';
    return {
      value: given,
      problems: isOdd ? [doubtful(`The piece is ${lengthInWords(metres)} long in ${given}.${other}`)] : [],
    };
  }
  const tried: readonly Unit[] = isGltf ? ['m'] : ['mm', 'm', 'cm'];
  const unit = tried.find((candidate) => isPlausible(longest * UNITS[candidate]));
  if (unit && isGltf) return { value: unit, problems: [] };
  if (unit)
    return {
      value: unit,
      problems: [
        doubtful(
          `The file does not say its unit: read as ${unit}, so the piece is ${lengthInWords(longest * UNITS[unit])} long; give --unit if that is wrong.`,
        ),
      ],
    };
  const [assumed = 'm'] = tried;
  const metres = longest * UNITS[assumed];
  if (metres >= PLAUSIBLE.large && metres <= PLAUSIBLE.most)
    return {
      value: assumed,
      problems: [
        doubtful(`The piece is ${lengthInWords(metres)} long in ${assumed}.${suggestion(longest, assumed)}`),
      ],
    };
  return refuse(
    'implausible-size',
    `${name} would be ${lengthInWords(metres)} long in ${assumed}, which no work is.${suggestion(longest, assumed) || ' Give its unit with --unit mm, cm, m or in.'}`,
  );
}

/** ` If the file is in mm, add --unit mm: then it is 80 mm long.` */
function suggestion(longest: number, assumed: Unit): string {
  const better = (['mm', 'cm', 'm', 'in', 'um'] as const).find(
    (unit) => unit !== assumed && isPlausible(longest * UNITS[unit]),
  );
  return better
    ? ` If the file is in ${better}, add --unit ${better}: then it is ${lengthInWords(longest * UNITS[better])} long.`
    : '';
}
