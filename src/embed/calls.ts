import { EVENTS, isFields, isWord, METHODS, type MethodName } from './protocol';

/** A call that makes sense: its arguments hold what the method asks for and nothing else. */
export interface CheckedCall {
  readonly method: MethodName;
  readonly args: readonly unknown[];
}

export type CheckedOrNot =
  | { readonly call: CheckedCall }
  | { readonly code: 'unknown-method' | 'bad-argument'; readonly message: string };

/** Reads one argument; a string says what is wrong with it. */
type Check = (value: unknown) => { readonly value: unknown } | string;

const KINDS = ['works', 'designers', 'countries', 'tours', 'halls'];
const ACTIONS = ['start', 'next', 'previous', 'play', 'pause', 'return', 'stop'];
const LAST_STOP = 999;

const word: Check = (value) => (isWord(value) ? { value } : 'must be a short text, at most 64 characters');

const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    words.some((each) => each === value) ? { value } : `must be one of ${words.join(', ')}`;

const stop: Check = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LAST_STOP
    ? { value }
    : `must be a whole number from 1 to ${LAST_STOP}`;

const names: Check = (value) => {
  if (!Array.isArray(value) || value.length > EVENTS.length) return `must be a list of events`;
  const known = value.filter((each) => EVENTS.some((name) => name === each));
  // Events that a later version may have are not told, and asking for them breaks nothing.
  return { value: [...new Set(known)] };
};

const PLACES = { work: word, designer: word, country: word, tour: word, hall: word, stop, note: word };
const MOTIONS = oneOf(['full', 'reduced']);

/** An object of known fields; of others nothing is taken over. */
const fields =
  (known: Readonly<Record<string, Check>>, needed: readonly string[] = []): Check =>
  (value) => {
    if (!isFields(value)) return 'must be an object';
    const kept: Record<string, unknown> = {};
    for (const [name, check] of Object.entries(known)) {
      const given = Object.hasOwn(value, name) ? value[name] : undefined;
      if (given === undefined) {
        if (needed.includes(name)) return `needs "${name}"`;
        continue;
      }
      const read = check(given);
      if (typeof read === 'string') return `: "${name}" ${read}`;
      kept[name] = read.value;
    }
    return { value: kept };
  };

/** The arguments of each method. */
const ARGUMENTS: Readonly<Record<MethodName, readonly Check[]>> = {
  hello: [],
  getState: [],
  list: [fields({ kind: oneOf(KINDS), language: word }, ['kind'])],
  open: [fields({ ...PLACES, beside: word, story: oneOf(['about', 'programme']), motion: MOTIONS })],
  tour: [fields({ action: oneOf(ACTIONS), id: word }, ['action'])],
  setLanguage: [word],
  setMotion: [MOTIONS],
  setHour: [word],
  reset: [],
  stats: [],
  subscribe: [names],
  unsubscribe: [names],
  enter: [],
  leave: [],
  suspend: [],
  resume: [],
};

/** Reads a call that came from outside. What it does not know it leaves out; what it cannot use it says in a sentence. */
export function checkCall(name: string, args: readonly unknown[]): CheckedOrNot {
  const method = METHODS.find((each) => each === name);
  if (!method)
    return {
      code: 'unknown-method',
      message: `There is no method "${name.slice(0, 64)}", only ${METHODS.join(', ')}.`,
    };
  const read: unknown[] = [];
  for (const [place, check] of ARGUMENTS[method].entries()) {
    const found = check(args[place]);
    if (typeof found === 'string')
      return { code: 'bad-argument', message: `${method}(…) ${found}.`.replace(' :', ':') };
    read.push(found.value);
  }
  return { call: { method, args: read } };
}
