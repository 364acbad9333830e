import type { ProbedWindow } from '../probe/types';

/** What the page API's `stats()` tells. */
export interface Stats {
  readonly drawCalls: number;
  readonly triangles: number;
  readonly geometries: number;
  readonly textures: number;
  readonly gpuBytes: number;
  readonly transferredBytes: number;
  readonly tier: string;
  readonly problems: readonly string[];
}

interface Target {
  readonly work?: string;
  readonly country?: string;
  readonly hall?: string;
}

/** The page's interface for other programs, as far as the benchmark uses it, and the probe. */
export interface MeasuredWindow extends ProbedWindow {
  readonly hemicycle: {
    open(target: Target): Promise<void>;
    list(query: { kind: 'works' | 'countries' | 'halls' }): Promise<readonly { readonly id: string }[]>;
    getState(): Promise<{
      readonly mode: string;
      readonly hall: string | null;
      readonly ready: boolean;
      readonly pose: readonly [number, number, number, number, number] | null;
    }>;
    setMotion(motion: 'full' | 'reduced'): Promise<void>;
    stats(): Promise<Stats>;
    subscribe(names: readonly ['ready'], listener: () => void): Promise<void>;
  };
}
