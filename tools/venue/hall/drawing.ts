import type { LocalizedText } from '#kit';
import type { Rgb, Sky } from '#venue';
import type { LightGroup } from '../bake/contract';
import type { ChartMesh } from '../kit/chart-mesh';

/** A hall as it is drawn and lit: what one bake needs, and how what it gives becomes the hours of `venue.json`. */
export interface HallDrawing {
  readonly id: string;
  /** Meshes that wear a light map, by the prefix of their names. */
  readonly lit: Readonly<Record<string, LitDrawing>>;
  /** Meshes that wear none (glass and lamps), by name. */
  readonly unlit: Readonly<Record<string, ChartMesh>>;
  /** Sources, by the name that hours mix them by. */
  readonly groups: Readonly<Record<string, LightGroup>>;
  /** The first is the one that a visit begins with. */
  readonly hours: readonly HourPlan[];
}

export interface LitDrawing {
  readonly mesh: ChartMesh;
  /** Edge of the light map, texels. */
  readonly size: number;
}

/** How baked groups are mixed for an hour, and what is seen through the glass then. */
export interface HourPlan {
  readonly id: string;
  readonly title: LocalizedText;
  /** Weight by group: one for all colours, or each by itself. */
  readonly weights: Readonly<Record<string, number | Rgb>>;
  readonly exposure: number;
  /** Factor on what the model's lamps shine with. */
  readonly lamps: number;
  readonly sky: Sky;
}

/** Texels between charts. */
export const PAD = 4;
