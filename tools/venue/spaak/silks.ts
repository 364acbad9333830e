import type { Stand } from './stands';

/** Measures of the cloth above a stand (its width by that of the case), the height of its upper edge, and how far behind the case it hangs. */
export const SILK = { width: 1.28, height: 2.1, top: 5.1, behind: 0.45 } as const;

/** Where a silk hangs: on the plan by radius and angle. */
export interface SilkPlace {
  readonly stand: number;
  readonly radius: number;
  readonly angle: number;
  readonly width: number;
}

export const placeSilks = (stands: readonly Stand[]): SilkPlace[] =>
  stands.map(({ number, radius, angle, width }) => ({
    stand: number,
    radius: radius + SILK.behind,
    angle,
    width: SILK.width * width,
  }));
