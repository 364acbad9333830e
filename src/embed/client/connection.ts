import { isAnswer, isHere, PROTOCOL, type Reply, type Welcome } from '../protocol';
import { galleryError } from './error';
import type { GalleryError, GalleryErrorCode, GalleryEvent, GalleryWelcome } from './public';

/** How long a call may take, milliseconds: turning the hall on takes a slow telephone a while. */
const LONGEST_CALL = 60_000;

interface Pending {
  resolve(value: unknown): void;
  reject(error: GalleryError): void;
  readonly timer: ReturnType<typeof setTimeout>;
}

interface ConnectionParts {
  readonly frame: HTMLIFrameElement;
  /** The frame's origin; `*` when its sandbox leaves it none. */
  readonly origin: string;
  readonly patience: number;
  readonly onEvent: (event: GalleryEvent) => void;
  /** Each time that the frame has answered: again when it was loaded anew. */
  readonly onWelcome: (call: Connection['call']) => void;
}

/** The page's end of the conversation with one frame. */
export interface Connection {
  readonly connected: Promise<GalleryWelcome>;
  call(method: string, args: readonly unknown[]): Promise<unknown>;
  dispose(): void;
}

export function createConnection(parts: ConnectionParts): Connection {
  const { frame, origin, patience } = parts;
  const pending = new Map<number, Pending>();
  let last = 0;
  let port: MessagePort | null = null;
  let key = '';
  let settle: { resolve(welcome: GalleryWelcome): void; reject(error: GalleryError): void };
  const connected = new Promise<GalleryWelcome>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // Whoever waits is told; whoever does not is not told by the console.
  connected.catch(() => {});

  const giveUpAfter = (time: number) =>
    setTimeout(() => {
      settle.reject(
        galleryError(
          'no-answer',
          `${frame.src} did not answer within ${time / 1000} s. Is it an embed page (/embed/…)? Does the policy of ` +
            'this page allow it (frame-src)? With sandbox="allow-scripts", its host must send Access-Control-Allow-Origin: *.',
        ),
      );
    }, time);
  const timers = [giveUpAfter(patience)];
  const endTimers = (): void => timers.splice(0).forEach(clearTimeout);

  const call: Connection['call'] = async (method, args) => {
    await connected;
    return new Promise((resolve, reject) => {
      if (!port) return reject(galleryError('disposed', 'the gallery has been given up.'));
      last += 1;
      const id = last;
      const late = setTimeout(() => {
        pending.delete(id);
        reject(galleryError('slow', `${method} was not answered within ${LONGEST_CALL / 1000} s.`));
      }, LONGEST_CALL);
      pending.set(id, { resolve, reject, timer: late });
      port.postMessage({ id, method, args });
    });
  };
  const drop = (reason: string): void => {
    for (const { reject, timer: late } of pending.values()) {
      clearTimeout(late);
      reject(galleryError('disposed', reason));
    }
    pending.clear();
    port?.close();
    port = null;
  };

  const greeted = (answer: Welcome): void => {
    endTimers();
    if (answer.type === 'refused') {
      const advice = 'Take embed.js from the site that the frame is from.';
      settle.reject(galleryError('protocol', `${String(answer.message).slice(0, 400)} ${advice}`));
      return;
    }
    if (answer.key !== key) return;
    const { protocol, app, language, view } = answer;
    settle.resolve({ protocol, app, language, view });
    parts.onWelcome(call);
  };
  const answered = (answer: Reply): void => {
    const waiting = pending.get(answer.id);
    if (!waiting) return;
    pending.delete(answer.id);
    clearTimeout(waiting.timer);
    if (answer.type === 'value') waiting.resolve(answer.value);
    else waiting.reject(galleryError(answer.code as GalleryErrorCode, String(answer.message)));
  };

  /** A fresh port for a frame that has just said that it is there. */
  const knock = (): void => {
    drop('the frame has been loaded anew.');
    const { port1, port2 } = new MessageChannel();
    port = port1;
    key = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
    port1.onmessage = ({ data }) => {
      if (port !== port1 || !isAnswer(data)) return;
      if (data.type === 'welcome' || data.type === 'refused') greeted(data);
      else if (data.type === 'event') parts.onEvent({ event: data.event, detail: data.detail });
      else answered(data);
    };
    const page = location.href.split('#')[0] ?? '';
    const connect = {
      hemicycle: 'connect',
      protocols: [PROTOCOL],
      key,
      ...(page.length <= 2000 ? { page } : {}),
    };
    frame.contentWindow?.postMessage(connect, origin, [port2]);
  };
  const onMessage = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.source === null) return;
    // A sandboxed frame has no origin to show; whose window it is says enough, and what is sent to it is no secret.
    if (origin !== '*' && event.origin !== origin) return;
    if (!isHere(event.data)) return;
    // Its script runs: from now on it may take as long as it takes to answer.
    endTimers();
    timers.push(giveUpAfter(patience));
    knock();
  };
  // A frame that was there before this script has said so to nobody.
  const onLoad = (): void => {
    if (!port) knock();
    // Its scripts have run by now: another page than an embed page, or one without them, is known sooner.
    if (timers.length > 0) timers.push(giveUpAfter(patience / 2));
  };

  addEventListener('message', onMessage);
  frame.addEventListener('load', onLoad);
  if (isThere(frame)) knock();
  return {
    connected,
    call,
    dispose() {
      endTimers();
      removeEventListener('message', onMessage);
      frame.removeEventListener('load', onLoad);
      settle.reject(galleryError('disposed', 'the gallery has been given up.'));
      drop('the gallery has been given up.');
    },
  };
}

/** Whether a frame has its page already: a fresh one holds an empty page of its surroundings. */
function isThere({ contentWindow, contentDocument }: HTMLIFrameElement): boolean {
  return contentWindow !== null && contentDocument?.URL !== 'about:blank';
}
