import { createContext, useContext } from 'react';
import type { Catalog, CatalogIndex, SearchHit } from '#catalog';
import type { LanguageTag } from '#kit';
import type { Plan } from '#plan';
import type { LinkTarget, Place, Visit, VisitData } from '#visit';

/** What pages are made from. */
export interface PagesData {
  readonly catalog: Catalog;
  readonly index: CatalogIndex;
  readonly manifest: VisitData['manifest'];
  readonly plan: Plan;
}

/** How an address differs from the plain page of a place in the language of the site. */
export interface LinkOptions {
  readonly language?: LanguageTag;
  readonly mode?: 'hall';
  /** A wing of a large exhibition, by its entrance; missing for the first one. */
  readonly wing?: string;
  /** What the catalogue is to look for, as its query says it. */
  readonly find?: string;
}

/** How the exhibition stands in a frame of another page, which may ask for less of it. */
export interface FrameSettings {
  /** How much of the interface stands around the hall. What opens and closes things is always there. */
  readonly ui: 'full' | 'minimal' | 'none';
  /** Whether a voice is offered. */
  readonly sound: boolean;
}

/** A search that is ready. */
export interface OpenedSearch {
  /** The best first; null when the same search was asked for something else before this was begun with. */
  search(query: string, language: LanguageTag): Promise<readonly SearchHit[] | null>;
  dispose(): void;
}

/** Everything that a page needs to know about where it is shown: written at build, or live beside a visit. */
export interface Site {
  /**
   * Below which the exhibition's files lie: the path of the site, `/` or `/museum/hall/`, or the full address of the
   * exhibition of another that is shown in its place.
   */
  readonly base: string;
  /** Below which the site's own pages live, by its path. */
  readonly root: string;
  /** The site's full address when it is known: `https://host/museum/hall/`. */
  readonly absolute?: string;
  /** Where links lead that visitors hand on; missing for this site's own pages. */
  readonly linkTarget?: LinkTarget;
  /** Missing where the exhibition has the window to itself. */
  readonly frame?: FrameSettings;
  /** The interface in the language of the site, or in the nearest one that it exists in. */
  readonly messages: Readonly<Record<string, string>>;
  readonly language: LanguageTag;
  readonly data: PagesData;
  /** Whether this is a screen for everybody, which leads nowhere else. */
  readonly kiosk?: boolean;
  /** Null in static HTML. */
  readonly visit: Visit | null;
  /** Makes ready to search through everything that is listed here; missing in static HTML. */
  openSearch?(): Promise<OpenedSearch>;
  /** Makes ready to search through the whole of an exhibition of which one wing is here; missing where that is all. */
  openFurther?(language: LanguageTag): Promise<OpenedSearch>;
  hrefOf(place: Place, options?: LinkOptions): string;
  navigate(place: Place): void;
  enter(): void;
}

const SiteContext = createContext<Site | null>(null);
export const SiteProvider = SiteContext.Provider;

/** The site that a component is part of. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('pages: a component stands outside of any site');
  return site;
}

/** The visit of a component that is shown only beside one. */
export function useVisit(): Visit {
  const { visit } = useSite();
  if (!visit) throw new Error('pages: a component of the hall stands on a static page');
  return visit;
}
