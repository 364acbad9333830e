/** Pixels in rows from the top, 3 or 4 bytes each; the fourth is how much they cover. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
}

/** An empty picture of one colour. */
export function createCanvas(width: number, height: number, colour: string): Pixels {
  const one = Buffer.from(colour.slice(1), 'hex');
  if (one.length !== 3) throw new Error(`site: "${colour}" is no colour of the form #rrggbb`);
  return { data: Buffer.alloc(width * height * 3, one), width, height, channels: 3 };
}

/**
 * Lays a picture onto another one, its corner at `left` and `top`; what reaches beyond the edges is cut off. This is what
 * an image library does with all pixels of both, several times: there is a picture for every work in every language.
 */
export function paste(onto: Pixels, over: Pixels, left: number, top: number): void {
  const columns = Math.min(over.width, onto.width - left);
  const rows = Math.min(over.height, onto.height - top);
  for (let row = Math.max(0, -top); row < rows; row += 1) {
    let to = ((top + row) * onto.width + left) * onto.channels;
    let from = row * over.width * over.channels;
    if (over.channels === 3 && onto.channels === 3) {
      over.data.copy(onto.data, to, from, from + columns * 3);
      continue;
    }
    for (let column = 0; column < columns; column += 1) {
      const cover = over.channels === 4 ? (over.data[from + 3] ?? 0) / 255 : 1;
      if (cover > 0) {
        for (let each = 0; each < 3; each += 1) {
          const below = onto.data[to + each] ?? 0;
          onto.data[to + each] = Math.round(below + ((over.data[from + each] ?? 0) - below) * cover);
        }
      }
      to += onto.channels;
      from += over.channels;
    }
  }
}
