/** What the header of a PLY file announces. */
export interface PlyHeader {
  readonly isText: boolean;
  readonly vertices: number;
  readonly faces: number;
  /** Bytes that the elements must have at the very least. */
  readonly least: number;
  /** Where the numbers begin. */
  readonly bodyAt: number;
  /** A picture that MeshLab's comment names. */
  readonly texture?: string;
  readonly hasColors: boolean;
}

const SIZES: Readonly<Record<string, number>> = {
  char: 1,
  uchar: 1,
  int8: 1,
  uint8: 1,
  short: 2,
  ushort: 2,
  int16: 2,
  uint16: 2,
  int: 4,
  uint: 4,
  int32: 4,
  uint32: 4,
  float: 4,
  float32: 4,
  double: 8,
  float64: 8,
};

/** Reads the header alone; undefined if it does not end within the first 64 kB. */
export function readPlyHeader(bytes: Uint8Array): PlyHeader | undefined {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
  const end = /end_header\r?\n/.exec(text);
  if (!end) return undefined;
  const lines = text.slice(0, end.index).split(/\r?\n/);
  const isText = lines.some((line) => /^format ascii/.test(line));
  const counts = new Map<string, number>();
  let [least, count] = [0, 0];
  let hasColors = false;
  for (const line of lines) {
    const words = line.trim().split(/\s+/);
    if (words[0] === 'element') {
      count = Number(words[2]);
      counts.set(words[1] ?? '', count);
    } else if (words[0] === 'property') {
      // A list has at least its length; as text every number has a digit and a space.
      least += count * (isText ? 2 : (SIZES[words[1] === 'list' ? (words[2] ?? '') : (words[1] ?? '')] ?? 1));
      if (/^(red|diffuse_red|r)$/.test(words.at(-1) ?? '')) hasColors = true;
    }
  }
  const texture = lines.map((line) => /^comment TextureFile (.+)$/i.exec(line)?.[1]?.trim()).find(Boolean);
  return {
    isText,
    vertices: counts.get('vertex') ?? 0,
    faces: (counts.get('face') ?? 0) + (counts.get('tristrips') ?? 0),
    least,
    bodyAt: end.index + end[0].length,
    hasColors,
    ...(texture && { texture }),
  };
}
