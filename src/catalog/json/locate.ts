import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { JsonPath, Problem } from '#kit';
import { createPlaces } from './lines';

/** Problems that are about a key and not about what it holds. */
const AT_KEY: ReadonlySet<string> = new Set(['unknown-key', 'bad-language-tag', 'undeclared-language']);

/** The node at a path or, where there is none (something is missing, or was migrated), the nearest above it. */
function nearestNode(tree: Node, path: JsonPath): { readonly node: Node; readonly exact: boolean } {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return { node, exact: length === path.length };
  }
  return { node: tree, exact: path.length === 0 };
}

const offsetOf = (tree: Node, problem: Problem): number => {
  const { node, exact } = nearestNode(tree, problem.path ?? []);
  const key = node.parent?.type === 'property' ? node.parent : undefined;
  return exact && key && AT_KEY.has(problem.code) ? key.offset : node.offset;
};

/**
 * The same problems with the line and column in the text that they were read from, in the order of the text, and
 * with the name of its file. The text must be JSON.
 */
export function locateProblems(
  text: string,
  problems: readonly Problem[],
  file?: string,
): readonly Problem[] {
  if (problems.length === 0) return problems;
  const placeOf = createPlaces(text);
  const tree = problems.some((problem) => problem.line === undefined) ? parseTree(text) : undefined;
  const located = problems.map((problem): Problem => {
    const place = tree && problem.line === undefined ? placeOf(offsetOf(tree, problem)) : {};
    return { ...problem, ...place, ...(file === undefined ? {} : { file }) };
  });
  return located.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
