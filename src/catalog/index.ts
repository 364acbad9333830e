export type { WorkKind } from './kinds/table';
export { kindTable } from './kinds/table';
export type {
  Catalog,
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
  Work,
  WorkNote,
} from './schema/catalog';
export { CATALOG_VERSION } from './schema/catalog';
