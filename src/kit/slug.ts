/** Identifiers are lowercase ASCII words joined by single hyphens: they stand in addresses and file names. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Characters that an identifier has at most. */
export const SLUG_LONGEST = 64;

/** Whether a string may be an identifier. */
export function isSlug(value: string): boolean {
  return value.length <= SLUG_LONGEST && SLUG_PATTERN.test(value);
}
