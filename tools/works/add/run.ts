import { hasErrors } from '#kit';
import type { AddPlaces } from './add';
import { addWork } from './add';
import { parseOptions, USAGE } from './options';
import { reportAdded } from './report';

/** What the command has around it. */
export interface Surroundings extends AddPlaces {
  readonly print: (text: string) => void;
  /** Where progress goes: a line that may be overwritten. */
  readonly tell: (step: string) => void;
}

/** Runs the command and returns the status that it ends with. */
export async function runAdd(
  given: readonly string[],
  { print, tell, ...places }: Surroundings,
): Promise<0 | 1> {
  const options = parseOptions(given);
  if (!options.value) {
    print([...options.problems.map(({ message }) => `${message}\n`), USAGE].join('\n'));
    return options.problems.length ? 1 : 0;
  }
  const added = await addWork(options.value, places, tell);
  if (!added.value || hasErrors(added.problems)) {
    for (const { message } of added.problems.filter(({ severity }) => severity === 'error'))
      print(`Refused: ${message}`);
    return 1;
  }
  print(reportAdded(added.value, added.problems));
  return 0;
}
