/**
 * Reads an origin whose exhibitions may be shown: `https://museum.example`, or this machine's while it is tried. Null for
 * anything that a policy would read as more than one host: a path, a name and password, a wildcard.
 */
export function readOrigin(text: string): string | null {
  if (!/^https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?\/?$/.test(text) || !URL.canParse(text)) return null;
  const { origin, protocol, hostname } = new URL(text);
  const here = hostname === 'localhost' || hostname === '127.0.0.1';
  if (protocol === 'http:' && !here) return null;
  return origin;
}
