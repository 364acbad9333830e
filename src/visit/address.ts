import type { LanguageTag, Pose } from '#kit';

/** What an address is about; each is a page of its own. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'work' | 'designer' | 'country' | 'tour'; readonly id: string }
  | { readonly kind: 'catalogue' | 'programme' | 'glossary' | 'about' };

/** An address of the exhibition, taken apart. A query refines a place and never replaces it. */
export interface Address {
  readonly place: Place;
  /** The language in the path; missing for the catalog's first language. */
  readonly language?: LanguageTag;
  /** Where the exhibition is seen: as a list of pages (`list`) or in the hall. */
  readonly mode?: 'hall' | 'list';
  readonly note?: string;
  /** Counts from 1. */
  readonly stop?: number;
  /** Where the visitor stands and looks. */
  readonly view?: Pose;
  /** Another exhibition's catalog, as a same-origin path below the site's root. */
  readonly catalog?: string;
}
