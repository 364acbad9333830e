import type { FringeOptions } from './cloth/fringe';
import type { Drape } from './cloth/sheet';
import type { Surface } from './paint/surface';

/** How much geometry a derivative gets. */
export interface Detail {
  readonly columns: number;
  readonly rows: number;
  readonly rodSides: number;
  readonly fringeRings: number;
  readonly fringeSides: number;
}

/** One textile: how it is painted and how it hangs. Metres. */
export interface Textile {
  readonly id: string;
  /** The flat cloth without fringe. */
  readonly width: number;
  readonly height: number;
  /** Full thickness; 0 for a sheet too thin to show its edge. */
  readonly thickness: number;
  readonly patternedBack: boolean;
  /** glTF roughness, and the colour of the light that stands in the fibres at grazing angles. */
  readonly roughness: number;
  readonly sheen: readonly [number, number, number];
  /** Pixels per metre of the finest texture. */
  readonly scale: number;
  readonly drape: Drape;
  readonly rod: {
    readonly length: number;
    readonly radius: number;
    readonly y: number;
    readonly z: number;
    readonly wallZ: number;
  };
  readonly fringe?: Pick<FringeOptions, 'count' | 'length' | 'thickness' | 'seed'>;
  readonly detail: { readonly room: Detail; readonly inspect: Detail };
  paintFace(): Promise<Surface>;
  /** The strip that shows on the back, or gives the fringe its yarn: as high as the face. */
  paintStrip(widthM: number): Surface;
}
