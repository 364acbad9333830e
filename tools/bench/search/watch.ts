/** What is written down of a page that searches, milliseconds. */
export interface SearchWatch {
  readonly answers: { readonly query: string; readonly took: number }[];
  /** Tasks that kept the page from everything else for more than 50. */
  readonly tasks: number[];
  /** How long keys waited until the page took them, of those that took 16 in all. */
  readonly delays: number[];
  forget(): void;
}

declare global {
  interface Window {
    searchWatch: SearchWatch;
  }
}

/** Runs in the page before its own scripts. */
export function watchWorkers(): void {
  const watch: SearchWatch = {
    answers: [],
    tasks: [],
    delays: [],
    forget() {
      for (const list of [watch.answers, watch.tasks, watch.delays]) list.length = 0;
    },
  };
  window.searchWatch = watch;
  window.Worker = class extends Worker {
    #asked = { query: '', at: 0 };
    constructor(...options: ConstructorParameters<typeof Worker>) {
      super(...options);
      this.addEventListener('message', () => {
        watch.answers.push({ query: this.#asked.query, took: performance.now() - this.#asked.at });
      });
    }
    override postMessage(question: { query: string }) {
      this.#asked = { query: question.query, at: performance.now() };
      super.postMessage(question);
    }
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.tasks.push(duration);
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (/^key|^input/.test(entry.name)) watch.delays.push(entry.processingStart - entry.startTime);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
