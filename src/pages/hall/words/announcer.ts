/** Sentences wait this long for company, milliseconds: a screen reader is not to be interrupted by every step. */
const PATIENCE = 500;

/** Says sentences in one polite live region. */
export interface Announcer {
  announce(sentence: string): void;
  /** The element that screen readers watch. */
  attach(region: HTMLElement | null): void;
  dispose(): void;
}

export function createAnnouncer(): Announcer {
  let region: HTMLElement | null = null;
  let waiting: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    announce(sentence) {
      if (sentence === '' || waiting.includes(sentence)) return;
      waiting.push(sentence);
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (region) region.textContent = waiting.join(' ');
        waiting = [];
      }, PATIENCE);
    },
    attach(element) {
      region = element;
    },
    dispose() {
      clearTimeout(timer);
    },
  };
}
