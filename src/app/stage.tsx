import { useEffect, useRef } from 'react';
import type { HallHandle } from './hall';

/** What the stage asks of the shell. */
export interface StageControls {
  /** Brings the hall onto an element, unless the visitor leaves first; rejects when even its code does not come. */
  mount(host: HTMLElement, left: AbortSignal): Promise<HallHandle>;
  /** The hall's code did not come. */
  failed(error: unknown): void;
}

/** The element that the canvas lives in. The hall's code is loaded when it appears, and everything freed when it goes. */
export function Stage({ controls }: { readonly controls: StageControls }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const leaving = new AbortController();
    let hall: HallHandle | null = null;
    controls
      .mount(element, leaving.signal)
      .then((mounted) => {
        if (leaving.signal.aborted) mounted.dispose();
        else hall = mounted;
      })
      .catch((error: unknown) => {
        if (!leaving.signal.aborted) controls.failed(error);
      });
    return () => {
      leaving.abort();
      hall?.dispose();
    };
  }, [controls]);
  // What the picture shows is told by the markers; to a screen reader it would be one more thing without a name.
  return <div ref={host} className="stage" aria-hidden="true" />;
}
