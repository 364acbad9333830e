import { loadInspector } from '#assets';

/** Asks for the code that a hall needs besides the stage, so that it is there when its model has come. */
export const fetchRest = (): Promise<unknown> =>
  Promise.all([import('./works/works'), import('./hall/collider'), loadInspector()]);

/** The same for a work that is shown before its hall. */
export const fetchFoyer = (): Promise<unknown> =>
  Promise.all([import('./foyer/first-work'), loadInspector()]);
