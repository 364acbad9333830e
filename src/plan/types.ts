import type { LanguageTag, LocalizedText, Pose2, Problem, Vec3 } from '#kit';

/** A work in its slot. */
export interface Placement {
  readonly work: string;
  readonly hall: string;
  readonly slot: string;
  /** Where the middle of the work's underside (for a wall work: of its lower edge) is, metres. */
  readonly position: Vec3;
  /** The way the work faces. */
  readonly heading: number;
  /** Width, height, depth that it takes up at true size, metres. */
  readonly size: Vec3;
  /** Where a visitor stands to see it. */
  readonly approach: Pose2;
  /** The stand it is on, by its catalog identifier. */
  readonly stand?: string;
  /** Where it stands among the works that share its case. */
  readonly row: Row;
}

/** By itself in its place, or with others in one case: behind, or before them where it is low. */
export type Row = 'alone' | 'back' | 'front';

/**
 * A marker in the hall: a work, a designer, a country, a text of the exhibition, a way into another hall or another wing,
 * or one that a curator placed.
 */
export interface Hotspot {
  readonly id: string;
  readonly kind: 'work' | 'designer' | 'country' | 'story' | 'hall' | 'wing';
  /** Identifier of what it opens; of a story the page that tells it, `about` or `programme`. */
  readonly target: string;
  readonly hall: string;
  readonly position: Vec3;
  readonly approach: Pose2;
  readonly title: LocalizedText;
  /** For a work that shares its case: whether it is the one whose marker is seen from afar. */
  readonly leads?: boolean;
}

/** One of the numbered places, with whom and what it shows. */
export interface StandPlace {
  readonly stand: string;
  readonly number: number;
  readonly hall: string;
  readonly slots: readonly string[];
  readonly country: string;
  /** Missing while the place awaits its designer. */
  readonly designer?: string;
  readonly approach: Pose2;
}

/** A stop of a tour, resolved to where the visitor stands. */
export interface PlannedStop {
  readonly hall: string;
  readonly at: Pose2;
  /** Tilt of the head. */
  readonly pitch: number;
  readonly work?: string;
  readonly stand?: string;
  readonly country?: string;
  /** The work is taken in hand and turned to this note. */
  readonly note?: string;
  readonly text: LocalizedText;
  /** Identifiers of recorded voices by language. */
  readonly sound?: Readonly<Record<LanguageTag, string>>;
  /** How long it takes by itself, where its maker says so. */
  readonly seconds?: number;
}

/** The exhibition in the building: what stands where, in the order that a visitor comes by. */
export interface Plan {
  readonly placements: readonly Placement[];
  readonly stands: readonly StandPlace[];
  /** In walking order: the order of Tab. */
  readonly hotspots: readonly Hotspot[];
  readonly tours: Readonly<Record<string, readonly PlannedStop[]>>;
  /** Works that no slot can hold, wishes that could not be met. */
  readonly problems: readonly Problem[];
}
