/** Channels of a pixel by its format; four where it is not listed. */
const CHANNELS: Readonly<Record<number, number>> = {
  6403: 1, // RED
  36244: 1, // RED_INTEGER
  6402: 1, // DEPTH_COMPONENT
  33319: 2, // RG
  33320: 2, // RG_INTEGER
  6407: 3, // RGB
  36248: 3, // RGB_INTEGER
};

/** Bytes of a channel by its type; one where it is not listed. */
const CHANNEL: Readonly<Record<number, number>> = {
  5131: 2, // HALF_FLOAT
  5123: 2, // UNSIGNED_SHORT
  5126: 4, // FLOAT
  5125: 4, // UNSIGNED_INT
};

/** Places of width, height and depth among the arguments of the calls that say a size. */
const SIZES: Readonly<Record<string, readonly number[]>> = {
  texImage2D: [3, 4],
  texSubImage2D: [4, 5],
  texImage3D: [3, 4, 5],
  texSubImage3D: [5, 6, 7],
};

/**
 * Bytes that a call of WebGL 2 hands over: of memory as much as it holds, of a picture its pixels as they are uploaded. A
 * call that only makes room, or copies what the card has, hands over none.
 * @param args the call's own arguments, in any of its forms
 */
export function bytesOfUpload(call: string, args: readonly unknown[]): number {
  const at = args.findIndex((one) => typeof one === 'object' && one !== null);
  const source = args[at];
  if (source instanceof ArrayBuffer) return source.byteLength;
  if (ArrayBuffer.isView(source)) {
    // Of memory for a buffer a part can be named: so many of its numbers.
    const length = Number(args[at + (call === 'bufferData' ? 3 : 2)]) || 0;
    const each = 'BYTES_PER_ELEMENT' in source ? Number(source.BYTES_PER_ELEMENT) : 1;
    return call.startsWith('buffer') && length > 0 ? length * each : source.byteLength;
  }
  const places = SIZES[call];
  if (at < 0 || !places) return 0;
  const { width = 0, height = 0 } = source as { width?: number; height?: number };
  // The short forms take their size from the picture.
  const said = at > Math.max(...places) + 2;
  const pixels = said ? places.reduce((product, place) => product * Number(args[place]), 1) : width * height;
  const [format, type] = [Number(args[at - 2]), Number(args[at - 1])];
  return pixels * (CHANNELS[format] ?? 4) * (CHANNEL[type] ?? 1);
}
