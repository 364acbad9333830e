/** A bell: whoever listens is called when it rings. */
export interface Signal {
  listen(listener: () => void): () => void;
  ring(): void;
}

export function createSignal(): Signal {
  const listeners = new Set<() => void>();
  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ring() {
      for (const listener of [...listeners]) listener();
    },
  };
}
