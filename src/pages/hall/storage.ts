/** What the browser remembers between visits. A frame or a private window may forbid it: then it is forgotten. */
const PREFIX = 'hemicycle.';

/** What was remembered under a name on this device; null for nothing. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Remembers something on this device, where that is allowed. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Forbidden or full: it is only a convenience.
  }
}
