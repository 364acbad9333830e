import type { Stand } from './stands';

/** Measures of the cloth above a stand, the height of its upper edge, and how far behind the case it hangs. */
export const SILK = { width: 1.2, height: 2.1, top: 5.1, behind: 0.45 } as const;

/** Where a silk hangs: on the plan by radius and angle. */
export interface SilkPlace {
  readonly stand: number;
  readonly radius: number;
  readonly angle: number;
}

export const placeSilks = (stands: readonly Stand[]): SilkPlace[] =>
  stands.map(({ number, radius, angle }) => ({ stand: number, radius: radius + SILK.behind, angle }));
