/** What the page's own script may have to say; the build writes it into the page, in the page's language. */
export function pageWords(): Readonly<Record<'offer' | 'offline' | 'failed' | 'again' | 'loading', string>> {
  return JSON.parse(document.documentElement.dataset['words'] ?? '{}');
}
