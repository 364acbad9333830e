/** Identifiers are lowercase ASCII words joined by single hyphens: they stand in addresses and file names. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 64;

/** Whether a string may be an identifier. */
export function isSlug(value: string): boolean {
  return value.length <= LONGEST && SLUG.test(value);
}
