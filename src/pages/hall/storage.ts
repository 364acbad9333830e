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

/** Forgets everything that was remembered on this device. */
export function forget(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) localStorage.removeItem(name);
  } catch {
    // Forbidden: then nothing was remembered.
  }
}
