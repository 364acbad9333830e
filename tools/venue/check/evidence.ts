import type { Problem } from '#kit';
import type { FloorFile, Hall, Venue } from '#venue';

/** What is found of a file that the venue names. */
export interface FoundFile {
  readonly bytes: number;
  /** Width and height when it is a picture that can be read. */
  readonly pixels?: readonly [width: number, height: number];
}

/** One mesh of a hall's model with one material. */
export interface MeshFacts {
  /** Its own name, that of its node and that of the node above: the scene looks for the prefixes in all of them. */
  readonly names: readonly string[];
  readonly material: string;
  readonly triangles: number;
  /** Whether it has a TEXCOORD_0, in metres. */
  readonly measured: boolean;
  /** Lowest and highest coordinate of its TEXCOORD_1. */
  readonly light?: readonly [lowest: number, highest: number];
}

/** What a check must know of a hall's model. */
export interface ModelFacts {
  readonly materials: readonly string[];
  readonly meshes: readonly MeshFacts[];
}

/** A part that was read: its value when it could be used, and what is wrong with it. */
export interface Read<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** A hall with what its files hold. */
export interface HallEvidence {
  readonly hall: Hall;
  /** Where `venue.json` tells of it, for the paths of problems. */
  readonly at: number;
  readonly model: Read<ModelFacts>;
  readonly floor: Read<FloorFile>;
}

/** Everything that is judged of a venue. */
export interface VenueEvidence {
  readonly venue: Venue;
  /** By name, beside `venue.json`. */
  readonly files: ReadonlyMap<string, FoundFile>;
  readonly halls: readonly HallEvidence[];
}
