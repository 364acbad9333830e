/** How bad a problem is: an `error` keeps the data from being used, a `warning` does not. */
export type Severity = 'error' | 'warning';

/** Where in a piece of JSON a problem is: keys and array indices from the root. */
export type JsonPath = readonly (string | number)[];

/**
 * Something wrong with data, told so that a curator can act on it.
 * `code` is stable and kebab-case; `message` is one sentence with what to do; lines and columns count from 1.
 */
export interface Problem {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly path?: JsonPath;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** The outcome of reading data: a value when no problem is an error, and every problem found. */
export interface Parsed<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** Whether any of the problems is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** An error problem. */
export function errorAt(code: string, message: string, path?: JsonPath): Problem {
  return { severity: 'error', code, message, ...(path ? { path } : {}) };
}

/** A warning problem. */
export function warningAt(code: string, message: string, path?: JsonPath): Problem {
  return { severity: 'warning', code, message, ...(path ? { path } : {}) };
}

/** `file:line:col code message`, as `catalog:check` prints it and editors link it. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  const path = problem.path?.length ? ` (${formatPath(problem.path)})` : '';
  return `${place ? `${place} ` : ''}${problem.code} ${problem.message}${path}`;
}

/** Of a longer key its beginning is enough. */
const LONGEST_KEY = 80;

/** `works[2].title.en` */
export function formatPath(path: JsonPath): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${part.slice(0, LONGEST_KEY)}`,
    )
    .join('');
}
