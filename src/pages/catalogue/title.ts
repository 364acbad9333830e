import type { Grouping } from '#visit';

const titles = {
  country: 'catalogue.byCountry',
  designer: 'catalogue.byDesigner',
  technique: 'catalogue.byTechnique',
  body: 'catalogue.byBody',
} as const;

/** What the catalogue is called when it is put together by something. */
export const catalogueTitle = (group: Grouping | undefined) => (group ? titles[group] : 'catalogue.title');
