/** What looks into models and pictures before anything decodes them. */
export type Inspector = typeof import('./inspect/inspect');

/** Loads the inspector, which comes with the first model. */
export const loadInspector = (): Promise<Inspector> => import('./inspect/inspect');
