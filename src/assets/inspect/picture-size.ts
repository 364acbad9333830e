/** A picture as its first bytes describe it. */
export interface PictureSize {
  readonly format: 'png' | 'jpeg' | 'webp' | 'avif' | 'gif' | 'ktx2';
  /** Pixels; 0 where the header does not tell. */
  readonly width: number;
  readonly height: number;
}

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const startsWith = (bytes: Uint8Array, at: number, signs: string): boolean =>
  [...signs].every((sign, index) => bytes[at + index] === sign.charCodeAt(0));

/** Reads how large a picture will be without decoding it; undefined for a format that is none of ours or cut off. */
export function readPictureSize(bytes: Uint8Array): PictureSize | undefined {
  if (bytes.length < 16) return undefined;
  try {
    if (startsWith(bytes, 0, '\x89PNG\r\n\x1a\n')) return readPng(bytes);
    if (startsWith(bytes, 0, '\xff\xd8\xff')) return readJpeg(bytes);
    if (startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'WEBP')) return readWebp(bytes);
    if (startsWith(bytes, 0, '\xabKTX 20\xbb\r\n\x1a\n')) return readKtx2(bytes);
    if (startsWith(bytes, 4, 'ftyp')) return readAvif(bytes);
    if (startsWith(bytes, 0, 'GIF8')) return sized('gif', bytes, 6, 8, true);
    return undefined;
  } catch (error) {
    // A header that ends early is read beyond its end.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function sized(
  format: PictureSize['format'],
  bytes: Uint8Array,
  widthAt: number,
  heightAt: number,
  little: boolean,
): PictureSize {
  const data = view(bytes);
  return { format, width: data.getUint16(widthAt, little), height: data.getUint16(heightAt, little) };
}

function readPng(bytes: Uint8Array): PictureSize | undefined {
  if (!startsWith(bytes, 12, 'IHDR')) return undefined;
  const data = view(bytes);
  return { format: 'png', width: data.getUint32(16), height: data.getUint32(20) };
}

/** Goes from segment to segment until one begins a frame. */
function readJpeg(bytes: Uint8Array): PictureSize | undefined {
  const data = view(bytes);
  for (let at = 2; at + 9 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sized('jpeg', bytes, at + 7, at + 5, false);
    // Markers that stand alone, and fill bytes.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else at += 2 + Math.max(2, data.getUint16(at + 2));
  }
  return undefined;
}

function readWebp(bytes: Uint8Array): PictureSize | undefined {
  const data = view(bytes);
  if (startsWith(bytes, 12, 'VP8X')) {
    const three = (at: number) => data.getUint16(at, true) + (data.getUint8(at + 2) << 16);
    return { format: 'webp', width: three(24) + 1, height: three(27) + 1 };
  }
  if (startsWith(bytes, 12, 'VP8L')) {
    const bits = data.getUint32(21, true);
    return { format: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (!startsWith(bytes, 12, 'VP8 ')) return undefined;
  const { width, height } = sized('webp', bytes, 26, 28, true);
  return { format: 'webp', width: width & 0x3fff, height: height & 0x3fff };
}

function readKtx2(bytes: Uint8Array): PictureSize {
  const data = view(bytes);
  // What has no height is a line; depth and layers multiply it.
  const [width, height, depth, layers, faces] = [20, 24, 28, 32, 36].map((at) => data.getUint32(at, true));
  const slices = Math.max(1, depth ?? 0) * Math.max(1, layers ?? 0) * Math.max(1, faces ?? 0);
  return { format: 'ktx2', width: width ?? 0, height: Math.max(1, height ?? 0) * slices };
}

/** The largest `ispe` among the properties: grids and thumbnails have their own. */
function readAvif(bytes: Uint8Array): PictureSize | undefined {
  if (!/avif|avis|mif1|msf1/.test(String.fromCharCode(...bytes.subarray(8, 32)))) return undefined;
  const data = view(bytes);
  let [width, height] = [0, 0];
  const last = Math.min(bytes.length, 65_536) - 16;
  for (let at = 8; at <= last; at += 1) {
    if (!startsWith(bytes, at, 'ispe')) continue;
    width = Math.max(width, data.getUint32(at + 8));
    height = Math.max(height, data.getUint32(at + 12));
  }
  return width > 0 ? { format: 'avif', width, height } : undefined;
}
