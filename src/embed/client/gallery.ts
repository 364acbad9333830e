import { EVENTS, METHODS, type MethodName } from '../protocol';
import { createConnection } from './connection';
import { galleryError } from './error';
import type { ConnectGallery, Gallery, GalleryEvent, GalleryEventName, GalleryListener } from './public';

const PATIENCE = 20_000;
/** Two galleries of a page learn of each other by this event of its document, whichever script made them. */
const LIVE = 'hemicycle:live';

/** The origin that a frame will have, `*` where its sandbox takes it away. */
function originOf(frame: HTMLIFrameElement): string {
  const address = frame.src || frame.dataset['src'] || '';
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw galleryError('bad-address', `the frame needs the full address of an embed page, not "${address}".`);
  const host = new URL(address).searchParams.get('host')?.replace(/\/$/, '');
  if (host !== undefined && host !== self.origin)
    throw galleryError(
      'bad-address',
      `the frame's address lets ${host} alone speak to it (host=), and this page is of ${self.origin}. Name the origin ` +
        'of this page in it, or leave host out.',
    );
  const { sandbox } = frame;
  return sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? '*' : new URL(address).origin;
}

export const connectGallery: ConnectGallery = (frame, { patience = PATIENCE } = {}) => {
  const listeners = new Map<GalleryListener, readonly GalleryEventName[]>();
  const wanted = (): GalleryEventName[] => [
    // Those that the page itself needs: one hall at a time.
    ...new Set<GalleryEventName>(['enter', ...[...listeners.values()].flat()]),
  ];
  const onEvent = (told: GalleryEvent): void => {
    if (told.event === 'enter') document.dispatchEvent(new CustomEvent(LIVE, { detail: frame }));
    for (const [listener, names] of listeners) if (names.includes(told.event)) listener(told);
  };
  const connection = createConnection({
    frame,
    origin: originOf(frame),
    patience,
    onEvent,
    onWelcome: (call) => void call('subscribe', [wanted()]).catch(() => {}),
  });
  const onLive = (event: Event): void => {
    if ((event as CustomEvent).detail !== frame) void connection.call('suspend', []).catch(() => {});
  };
  document.addEventListener(LIVE, onLive);

  const methods = Object.fromEntries(
    METHODS.filter((name) => name !== 'subscribe' && name !== 'unsubscribe').map((name: MethodName) => [
      name,
      (...args: unknown[]) => connection.call(name, args),
    ]),
  ) as Omit<Gallery, 'frame' | 'connected' | 'on' | 'dispose'>;
  return {
    ...methods,
    frame,
    connected: connection.connected,
    on(listener, names = EVENTS) {
      listeners.set(listener, names);
      void connection.call('subscribe', [names]).catch(() => {});
      return () => {
        listeners.delete(listener);
        const none = names.filter((name) => !wanted().includes(name));
        void connection.call('unsubscribe', [none]).catch(() => {});
      };
    },
    dispose() {
      document.removeEventListener(LIVE, onLive);
      listeners.clear();
      connection.dispose();
    },
  };
};
