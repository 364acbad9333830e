import { parseSync, Visitor } from 'vite';

/** One place where a file names another module. */
export interface ModuleUse {
  readonly specifier: string;
  /** `later` is `import('…')`; `type` leaves nothing behind in the built code. */
  readonly kind: 'static' | 'later' | 'type';
  readonly line: number;
}

export interface ScannedFile {
  readonly uses: readonly ModuleUse[];
  readonly hasDefaultExport: boolean;
  /** Names in `import(…)` that are not a plain text cannot be held to any rule. */
  readonly unreadable: readonly number[];
  /** `/// <reference …>` can bring in types that the compiler's settings leave out. */
  readonly references: readonly number[];
}

/** Reads what a file imports, as the compiler sees it and not as its text looks. */
export function scanFile(path: string, source: string): ScannedFile {
  const { program, module, comments, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;
  const uses: ModuleUse[] = [];
  const unreadable: number[] = [];
  const add = (kind: ModuleUse['kind'], specifier: string, offset: number) =>
    uses.push({ specifier, kind, line: lineAt(offset) });

  for (const { moduleRequest, entries, start } of module.staticImports) {
    const typeOnly = entries.length > 0 && entries.every(({ isType }) => isType);
    add(typeOnly ? 'type' : 'static', moduleRequest.value, start);
  }
  for (const { entries, start } of module.staticExports) {
    const from = entries.find(({ moduleRequest }) => moduleRequest !== null)?.moduleRequest;
    if (from) add(entries.every(({ isType }) => isType) ? 'type' : 'static', from.value, start);
  }
  const readName = (kind: ModuleUse['kind'], name: unknown, offset: number) => {
    const { type, value } = name as { type: string; value?: unknown };
    if (type === 'Literal' && typeof value === 'string') add(kind, value, offset);
    else unreadable.push(lineAt(offset));
  };
  new Visitor({
    ImportExpression: (node) => readName('later', node.source, node.start),
    TSImportType: (node) => readName('type', node.source, node.start),
    CallExpression: ({ callee, start, end }) => {
      const globbed =
        callee.type === 'MemberExpression' && source.slice(callee.start, callee.end) === 'import.meta.glob';
      // Data in the folder itself is no module of any room.
      const data = /\('\.\/\*\.json'\)$/.test(source.slice(callee.end, end));
      const hidden = (callee.type === 'Identifier' && callee.name === 'require') || (globbed && !data);
      if (hidden) unreadable.push(lineAt(start));
    },
  }).visit(program);

  return {
    uses,
    hasDefaultExport: module.staticExports.some(({ entries }) =>
      entries.some(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default'),
    ),
    unreadable,
    references: comments
      .filter(({ type, value }) => type === 'Line' && /^\/\s*<reference/.test(value))
      .map(({ start }) => lineAt(start)),
  };
}
