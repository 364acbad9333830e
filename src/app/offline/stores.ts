/** The names of what is kept on a device for one site: several may live on one origin. */
export interface StoreNames {
  /** Files that are named by their content, of every build that a page may still need. */
  readonly named: string;
  /** Pages and what they show, as they were last seen. */
  readonly seen: string;
  /** What the visitor asked to keep. */
  readonly kept: string;
}

/** @param scope the site's full address, with a slash at its end */
export function storeNames(scope: string): StoreNames {
  const { pathname } = new URL(scope);
  return {
    named: `hemicycle named ${pathname}`,
    seen: `hemicycle seen ${pathname}`,
    kept: `hemicycle kept ${pathname}`,
  };
}

/** Marks a request of what keeps the exhibition, which stores for itself what comes. */
export const KEEPING = 'x-hemicycle-keeping';
