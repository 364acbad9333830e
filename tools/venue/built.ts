import type { Venue } from '#venue';
import type { LightGroup } from './bake/contract';

/** What a venue's builder makes. */
export interface BuiltVenue {
  readonly venue: Venue;
  /** File name to content, `venue.json` left out. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The lights of every hour, by hall and hour, as the light maps were mixed from them: for `venue:reference`. */
  readonly lights: Readonly<Record<string, Readonly<Record<string, LightGroup>>>>;
}

/** Places and angles are written to the tenth of a millimetre: the same on every machine. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'number' && !Number.isInteger(part) ? Math.round(part * 1e4) / 1e4 : part,
  );
}
