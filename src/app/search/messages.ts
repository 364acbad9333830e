import type { EntryKey } from '#catalog';

/** What the page asks its worker; an answer has the number of its question. */
export interface Question {
  readonly number: number;
  readonly query: string;
}

export type Answer =
  /** Keys of entries, a line each: as one text thousands of them pass in no time. */
  | { readonly number: number; readonly found: string }
  /** The worker cannot search, and ends. */
  | { readonly failed: string };

/** Finds by an index that the build made, somewhere. */
export interface Finder {
  /** The best first; null when something else was asked for before it was begun with. */
  find(query: string): Promise<readonly EntryKey[] | null>;
  dispose(): void;
}
