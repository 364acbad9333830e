/** What the browser remembers between visits. A frame or a private window may forbid it: then it is forgotten. */
const PREFIX = 'hemicycle.';

/** Whether something has been noted on this device before. */
export function isNoted(name: string): boolean {
  try {
    return localStorage.getItem(PREFIX + name) !== null;
  } catch {
    return false;
  }
}

/** Notes something on this device, where that is allowed. */
export function note(name: string): void {
  try {
    localStorage.setItem(PREFIX + name, '1');
  } catch {
    // Forbidden or full: it is only a convenience.
  }
}
