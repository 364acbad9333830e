export { checkCatalog } from './check/check';
export type { CheckContext } from './check/context';
export { createElsewhere } from './elsewhere';
export { inLanguage, learnLanguage } from './in-language';
export { locateProblems } from './json/locate';
export type { BodyPlace } from './kinds/jewellery';
export { BODY_PLACES } from './kinds/jewellery';
export type { WorkKind } from './kinds/table';
export { kindTable } from './kinds/table';
export { loadParser } from './load-parser';
export type { MapBounds } from './map';
export { mapHeight, onMap } from './map';
export type { ParseCatalogOptions } from './parse';
export { parseCatalog } from './parse';
export type { AliasedKind, CatalogIndex, Listed, Neighbours, WorksFilter } from './queries';
export { createCatalogIndex } from './queries';
export { readChecked } from './read-checked';
export { relatedWorks } from './related';
export type {
  Catalog,
  CatalogPart,
  Country,
  CuratedHotspot,
  Designer,
  Edition,
  Language,
  Medium,
  ProgrammeEvent,
  Source,
  Stand,
  Term,
  Tour,
  Wing,
  Work,
  WorkNote,
} from './schema/catalog';
export { CATALOG_VERSION } from './schema/catalog';
export { namedSchemas } from './schema/named';
export type { EntryKey, SearchKind } from './search/documents';
export { readEngine } from './search/engine';
export { writeListIndex } from './search/list-index';
export { loadSearch } from './search/load';
export type { Search } from './search/search';
export { createSearch } from './search/search';
export type { SearchHit } from './search/titles';
export { createSayFound } from './search/titles';
export { shortCatalog, takePart } from './take-part';
export { termsOf } from './terms-of';
