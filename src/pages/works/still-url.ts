import type { Site } from '../site';

/** A picture with the size that it reserves on the page, pixels. */
export interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** The still of a work, when one has been made. */
export function stillOf({ base, data }: Site, work: string): Picture | null {
  const still = data.manifest.works[work]?.derivatives.still;
  return still ? { src: `${base}models/${still.file}`, width: still.width, height: still.height } : null;
}
