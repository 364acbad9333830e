import { exhibition } from '../exhibition';

/** A page of every sort, below its language's folder. */
export const PAGE_TYPES: readonly string[] = [
  '',
  'catalogue/',
  'catalogue/by-country/',
  'catalogue/by-designer/',
  'catalogue/by-technique/',
  'catalogue/by-body/',
  'works/asyk/',
  // With notes, terms and a museum's object.
  'works/tumor/',
  'designers/nurdos-aliaskarov/',
  `designers/${exhibition.stands.find(({ designer }) => designer === undefined)?.id}/`,
  'countries/uz/',
  `tours/${exhibition.tours[0]?.id}/`,
  'programme/',
  'glossary/',
  'about/',
  'accessibility/',
  'works/nobody-made-this/',
];

/** Pages that other sites show in a frame. */
export const EMBED_TYPES: readonly string[] = ['embed/works/asyk/', 'embed/countries/kz/'];
