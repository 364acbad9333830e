/** The whole catalog as a table, the same for all languages, below the site's root. */
export const catalogTableFile = 'catalog.csv';

/** The whole catalog as linked data, one in the folder of each language. */
export const catalogDataFile = 'catalog.jsonld';
