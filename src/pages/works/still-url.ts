import type { Site } from '../site';

/** A picture with the size that it reserves on the page, pixels. */
export interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** A still with the lighter versions of it that were made. */
export interface Still extends Picture {
  /** Every size of it, as a `srcset` says them: `…400w, …1200w`. */
  readonly sizes: string;
  /** The same sizes as AVIF. */
  readonly avif?: string;
  /** Address of a few pixels of it, to be seen until it comes. */
  readonly blur?: string;
}

/** The still of a work, when one has been made. */
export function stillOf({ base, data }: Site, work: string): Still | null {
  const still = data.manifest.works[work]?.derivatives.still;
  if (!still) return null;
  const { file, width, height, avif, small, blur } = still;
  const address = (path: string) => `${base}models/${path}`;
  const wide = (picture: { readonly file: string; readonly width: number }) =>
    `${address(picture.file)} ${picture.width}w`;
  return {
    src: address(file),
    width,
    height,
    sizes: [...(small ? [wide(small)] : []), wide(still)].join(', '),
    ...(avif && { avif: [...(small?.avif ? [wide(small.avif)] : []), wide(avif)].join(', ') }),
    ...(blur && { blur: address(blur.file) }),
  };
}
