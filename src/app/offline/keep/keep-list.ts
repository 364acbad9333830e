/** What of the exhibition can be kept by itself. `pages` is always part of it. */
export const PARTS = ['pages', 'hall', 'close'] as const;
export type KeepPart = (typeof PARTS)[number];

/** One file: its path below the site's root, its bytes, and a print of its content. */
export type KeepFile = readonly [path: string, bytes: number, print: string];

/** What the build lists for a language: everything that can be kept, in the order in which it is fetched. */
export interface KeepList {
  readonly build: string;
  readonly parts: Readonly<Record<KeepPart, readonly KeepFile[]>>;
}

const isFile = (value: unknown): value is KeepFile =>
  Array.isArray(value) &&
  typeof value[0] === 'string' &&
  !/^\/|^[a-z]+:|\.\.|\\/i.test(value[0]) &&
  Number.isFinite(value[1]) &&
  typeof value[2] === 'string';

/** Reads a list; null for what is none. */
export function readKeepList(data: unknown): KeepList | null {
  if (typeof data !== 'object' || data === null || !('parts' in data) || !('build' in data)) return null;
  const parts = data.parts as Readonly<Record<string, unknown>>;
  const filesOf = (part: KeepPart) => (Array.isArray(parts?.[part]) ? parts[part].filter(isFile) : []);
  return {
    build: String(data.build),
    parts: { pages: filesOf('pages'), hall: filesOf('hall'), close: filesOf('close') },
  };
}

/** What was kept: as the device remembers it, file by file, so that it can be gone on with. */
export interface KeepRecord {
  readonly language: string;
  readonly parts: readonly KeepPart[];
  readonly build: string;
  /** Milliseconds since the epoch; null while it is not complete. */
  readonly since: number | null;
  /** Print and bytes of each file, by its path. */
  readonly files: Readonly<Record<string, readonly [print: string, bytes: number]>>;
}

export const bytesOf = (files: readonly KeepFile[]): number =>
  files.reduce((sum, [, bytes]) => sum + bytes, 0);

/** The files of some parts, each once. */
export function filesOf(list: KeepList, parts: readonly KeepPart[]): readonly KeepFile[] {
  const wanted = PARTS.filter((part) => part === 'pages' || parts.includes(part));
  return [...new Map(wanted.flatMap((part) => list.parts[part].map((file) => [file[0], file]))).values()];
}

/** What of it is not on the device yet, or in an older form. */
export const missingOf = (files: readonly KeepFile[], record: KeepRecord | null): readonly KeepFile[] =>
  files.filter(([path, , print]) => record?.files[path]?.[0] !== print);

/** Bytes that are on the device. */
export const bytesKept = (record: KeepRecord | null): number =>
  Object.values(record?.files ?? {}).reduce((sum, [, bytes]) => sum + bytes, 0);
