/**
 * A visit goes by steps, and all code that a step needs comes at once: what it shares with later steps is one file, where a
 * bundler would make one for each set of those who share. By what each begins with, the first step first.
 */
export const STEPS: Readonly<Record<string, RegExp>> = {
  page: /^index\.html$/,
  frame: /^embed\.html$/,
  shell: /^src\/app\/shell\.tsx$/,
  article: /^src\/pages\/(articles|\w+)\/[\w-]+-(place|page|article)\.tsx$/,
  controls: /^src\/pages\/hall\/hall\.tsx$/,
  stage: /^src\/(scene\/index|app\/(hall|tier))\.ts$/,
  near: /^src\/(scene\/(foyer\/first-work|works\/works)\.tsx|assets\/inspect\/inspect\.ts)$/,
};

/** A file that a bundler has made by itself. */
export interface MadeChunk {
  readonly file: string;
  /** Modules in it, below the root. */
  readonly modules: readonly string[];
  /** Files that come with it. */
  readonly imports: readonly string[];
}

/**
 * The step at which each module comes that several things share. What is asked for by its own name is left alone: whoever
 * asks for it gets no more than that.
 * @param begins modules that something begins with: pages, and what is imported later
 */
export function stepsOf(
  chunks: readonly MadeChunk[],
  begins: ReadonlySet<string>,
  steps = STEPS,
): ReadonlyMap<string, string> {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const seen = new Set<string>();
  const found = new Map<string, string>();
  const follow = (chunk: MadeChunk, step: string): void => {
    if (seen.has(chunk.file)) return;
    seen.add(chunk.file);
    if (!chunk.modules.some((id) => begins.has(id))) for (const id of chunk.modules) found.set(id, step);
    for (const file of chunk.imports) {
      const next = byFile.get(file);
      if (next) follow(next, step);
    }
  };
  for (const [step, first] of Object.entries(steps))
    for (const chunk of chunks)
      if (chunk.modules.some((id) => begins.has(id) && first.test(id))) follow(chunk, step);
  return found;
}
