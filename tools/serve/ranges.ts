/** A piece of a file, both ends in it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads `Range: bytes=…` for a file of some bytes. `whole` for what is no single range of bytes, which HTTP lets a server
 * answer with everything; `none` for a piece that is not there (416).
 */
export function readRange(header: string | undefined, size: number): Range | 'whole' | 'none' {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
  if (first === '' && last === '') return 'whole';
  if (first === '')
    return last === '0' || size === 0 ? 'none' : { start: Math.max(0, size - Number(last)), end: size - 1 };
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) return 'whole';
  return start >= size ? 'none' : { start, end };
}

/** Whether `If-None-Match` names what would be sent. */
export const isKnown = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((each) => each.trim().replace(/^W\//, '') === etag));
