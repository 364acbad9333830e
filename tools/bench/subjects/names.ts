/** All that is visited by turns. The halls of other sizes than the shipped exhibition's come with `--works`. */
export const subjectNames = [
  'hall',
  'a-frame',
  'plain',
  'work',
  'model-viewer',
  'babylon',
  'model-viewer-12',
] as const;

export type SubjectName = (typeof subjectNames)[number];

/** What a column of the table is called. */
export const titles: Readonly<Record<SubjectName, string>> = {
  hall: 'Hemicycle, 60 works',
  'a-frame': 'A-Frame, 60 works',
  plain: 'three, 60 works',
  work: 'Hemicycle, one work',
  'model-viewer': 'model-viewer, one work',
  babylon: "Babylon's viewer, one work",
  'model-viewer-12': 'model-viewer, 12 works',
};

/** The name of a hall with so many works. */
export const hallOf = (works: number): string => `hall-${works}`;
