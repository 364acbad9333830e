import type { OfflinePlan } from '../plan';

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lasting {
  readonly request: Request;
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

interface Told extends Lasting {
  readonly data: unknown;
}

interface WorkerEvents {
  readonly install: Lasting;
  readonly activate: Lasting;
  readonly fetch: Fetching;
  readonly message: Told;
}

/** What a service worker finds around it, as far as this one uses it; TypeScript's types for pages know none. */
export interface WorkerScope {
  /** Written before the script by the builder. */
  readonly hemicycle: OfflinePlan;
  readonly caches: CacheStorage;
  readonly registration: {
    readonly scope: string;
    readonly navigationPreload?: { enable(): Promise<void> };
  };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { readonly type: 'window' }): Promise<readonly unknown[]>;
  };
  readonly navigator: {
    readonly storage: StorageManager;
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  addEventListener<Name extends keyof WorkerEvents>(
    type: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ): void;
}
