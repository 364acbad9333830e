import { API_EVENTS, type CheckedCall, type EventName, type FrameBackend } from '#embed';
import type { ApiEvent, ApiListener, PageApi, Place } from '#visit';
import type { Life } from '../life';
import type { LiveFrame } from './framed';

interface BackendParts {
  readonly life: Life<LiveFrame>;
  readonly view: () => 'poster' | 'list' | 'hall';
  readonly tell: (event: EventName, detail: unknown) => void;
  /** The address that is handed on for a place. */
  readonly linkTo: (place: Place) => string;
  /** Tells how high what is shown is. */
  readonly tellSize: () => void;
  readonly connected: (page: string) => void;
}

/** What an embed page does for the page around it: the page API, and what concerns the frame alone. */
export function createBackend({
  life,
  view,
  tell,
  linkTo,
  tellSize,
  connected,
}: BackendParts): FrameBackend & {
  /** The page has come alive: from now on it tells. */
  alive(live: LiveFrame): void;
} {
  let api: PageApi | null = null;
  let names: readonly ApiEvent[] = [];
  let heard: readonly ApiEvent[] = [];

  const listener: ApiListener = (event, detail) => {
    if (event !== 'open') return tell(event, detail);
    const { place } = detail as { place: Place };
    tell(event, { ...(detail as object), link: linkTo(place) });
  };
  const hear = (): void => {
    if (!api) return;
    void api.unsubscribe(heard, listener);
    void api.subscribe(names, listener);
    heard = names;
  };

  return {
    describe: () => ({
      app: `Hemicycle ${__APP_VERSION__}`,
      language: document.documentElement.lang,
      view: view(),
    }),
    async call({ method, args }: CheckedCall) {
      switch (method) {
        case 'suspend':
          // A poster has nothing to give back, and nothing is loaded for it.
          if (life.begun()) (await life.load()).suspend();
          return;
        case 'resume':
          if (life.begun()) (await life.load()).resume();
          return;
        case 'leave':
          return (await life.load()).list();
        case 'enter':
          return (await life.load()).visit.commands.enter();
        case 'subscribe':
        case 'unsubscribe':
          return;
        default:
          return (life.api[method] as (...given: readonly unknown[]) => unknown)(...args);
      }
    },
    wanted(wanted) {
      names = API_EVENTS.filter((name): name is ApiEvent => wanted.has(name));
      hear();
      // It may have its height already, and would not tell it again.
      if (wanted.has('size')) tellSize();
    },
    connected,
    alive(live) {
      api = live.api;
      hear();
      live.visit.store.subscribe((now, before) => {
        if (now.mode !== 'page' && before.mode === 'page') tell('enter', { place: now.place });
        if (now.mode === 'page' && before.mode !== 'page')
          tell(live.off.getState().away ? 'suspend' : 'leave', { place: now.place });
      });
    },
  };
}
