/** A picture of light: linear RGBA, four floats a pixel, from its top. */
export interface HdrPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array<ArrayBuffer>;
}

/** Reads a Radiance picture that is not run-length encoded, as `writeHdr` makes it. */
export function readHdr(bytes: Uint8Array): HdrPicture {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 256));
  const size = /-Y (\d+) \+X (\d+)\n/.exec(head);
  if (!head.startsWith('#?RADIANCE') || !size) throw new Error('bench: no Radiance picture');
  const [height, width] = [Number(size[1]), Number(size[2])];
  const from = size.index + size[0].length;
  const data = new Float32Array(4 * width * height);
  for (let at = 0; at < 4 * width * height; at += 4) {
    const scale = 2 ** ((bytes[from + at + 3] ?? 0) - 136);
    for (let channel = 0; channel < 3; channel += 1)
      data[at + channel] = (bytes[from + at + channel] ?? 0) * scale;
    data[at + 3] = 1;
  }
  return { width, height, data };
}
