import type { Parsed } from '#kit';
import { bytesInWords, refuse } from '../say';

/** The two halves of a glTF file. */
export interface Container {
  readonly json: unknown;
  /** The GLB's own buffer. */
  readonly binary?: Uint8Array<ArrayBuffer>;
}

const JSON_CHUNK = 0x4e4f534a;
const BINARY_CHUNK = 0x004e4942;

/** Takes a GLB apart, or reads the JSON of a glTF. */
export function openContainer(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  isGlb: boolean,
): Parsed<Container> {
  if (!isGlb) return parseJson(name, bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20)
    return refuse(
      'cut-off',
      `${name} is cut off: it ends after ${bytesInWords(bytes.length)}; copy or export it again.`,
    );
  const version = view.getUint32(4, true);
  if (version !== 2)
    return refuse(
      'old-version',
      `${name} is glTF version ${version}, and only version 2 can be read: export it as glTF 2.0.`,
    );
  const stated = view.getUint32(8, true);
  if (stated > bytes.length)
    return refuse(
      'cut-off',
      `${name} is cut off: it should have ${bytesInWords(stated)} and has ${bytesInWords(bytes.length)}; copy or export it again.`,
    );
  let json: Parsed<Container> | undefined;
  let binary: Uint8Array<ArrayBuffer> | undefined;
  for (let at = 12; at + 8 <= stated; ) {
    const length = view.getUint32(at, true);
    const type = view.getUint32(at + 4, true);
    if (at + 8 + length > stated)
      return refuse(
        'cut-off',
        `${name} is damaged: one of its parts is longer than the file; export it again.`,
      );
    const chunk = bytes.subarray(at + 8, at + 8 + length);
    if (type === JSON_CHUNK && !json) json = parseJson(name, chunk);
    else if (type === BINARY_CHUNK && !binary) binary = chunk;
    at += 8 + length + ((4 - (length % 4)) % 4);
  }
  if (!json)
    return refuse('damaged', `${name} is damaged: it has no description of a scene; export it again.`);
  if (!json.value) return json;
  return { value: { json: json.value.json, ...(binary && { binary }) }, problems: [] };
}

function parseJson(name: string, bytes: Uint8Array): Parsed<Container> {
  try {
    const text = new TextDecoder('utf-8').decode(bytes).replace(/[\s\0]+$/, '');
    return { value: { json: JSON.parse(text) as unknown }, problems: [] };
  } catch {
    return refuse(
      'damaged',
      `${name} is damaged: its JSON cannot be read, as if it were cut off; export it again.`,
    );
  }
}
