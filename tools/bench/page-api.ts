/** What the page API's `stats()` tells. */
export interface Stats {
  readonly frames: number;
  readonly frameMs: { readonly median: number; readonly p95: number };
  readonly drawCalls: number;
  readonly triangles: number;
  readonly geometries: number;
  readonly textures: number;
  readonly gpuBytes: number;
  readonly transferredBytes: number;
  readonly tier: string;
  readonly problems: readonly string[];
}

/** The page's interface for other programs, as far as the benchmark uses it. */
export interface MeasuredWindow {
  readonly hemicycle: {
    open(target: object): Promise<void>;
    list(query: { kind: 'works' }): Promise<readonly { id: string }[]>;
    stats(): Promise<Stats>;
  };
}
