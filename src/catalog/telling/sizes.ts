import type { $ZodIssueTooBig, $ZodIssueTooSmall } from 'zod/v4/core';
import { errorAt, type JsonPath, type Problem } from '#kit';
import { describeFound } from './words';

type SizeIssue = $ZodIssueTooSmall | $ZodIssueTooBig;

const boundOf = (issue: SizeIssue): string => {
  if (issue.code === 'too_small') return `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  return `${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
};

/** What is told of a list, text or number that is too short, long, small or big. */
export function tellSize(issue: SizeIssue, path: JsonPath, value: unknown): Problem {
  const bound = boundOf(issue);
  const small = issue.code === 'too_small';
  switch (issue.origin) {
    case 'array':
      return errorAt(
        small ? 'empty-list' : 'too-many',
        `This list must have ${bound} entries; found ${describeFound(value)}.`,
        path,
      );
    case 'string':
      return errorAt(small ? 'empty-text' : 'too-long', `The text must have ${bound} characters.`, path);
    default:
      return errorAt('out-of-range', `The number must be ${bound}; found ${describeFound(value)}.`, path);
  }
}
