import { createAllowance } from '../allowance';
import { type CheckedCall, checkCall } from '../calls';
import {
  type Call,
  type Connect,
  type EventName,
  isCall,
  isConnect,
  PROTOCOL,
  type RefusalCode,
  type Reply,
  type Welcome,
} from '../protocol';
import { createTeller } from './teller';

/** Connections that the page around may ask for: so many at once, and so many a second for ever. */
const KNOCKS = [6, 0.5] as const;
/** Calls. Whoever steers by hand or by script needs a few a second. */
const CALLS = [40, 20] as const;
/** What is too much is answered so often, and then no more: an answer costs as much as a call. */
const COMPLAINTS = [4, 1] as const;
/** Calls that are being answered at the same time. */
const AT_ONCE = 16;
/** Keys of connections that are remembered, so that none is played again. */
const REMEMBERED = 64;
const LONGEST_MESSAGE = 400;

/** What an embed page does for the page around it. */
export interface FrameBackend {
  describe(): { readonly app: string; readonly language: string; readonly view: 'poster' | 'list' | 'hall' };
  /** Answers a call whose arguments make sense; rejects with a sentence. */
  call(call: CheckedCall): Promise<unknown>;
  /** Which events anybody wants to hear; called when that changes. */
  wanted(names: ReadonlySet<EventName>): void;
  /** A page has connected. @param page its address, as far as it is its own to tell; else empty */
  connected(page: string): void;
}

/** The parts of `window` that a frame speaks through. */
export interface FrameWindow {
  readonly parent: Pick<Window, 'postMessage'>;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

interface FrameParts {
  readonly window: FrameWindow;
  readonly backend: FrameBackend;
  /** The only origin that may connect; any, when nobody is named. */
  readonly host?: string | undefined;
  /** Milliseconds. */
  readonly now: () => number;
}

/** The frame's end of the conversation. It says that it is there, and nothing more until somebody connects. */
export interface Frame {
  /** Tells an event to the page around, if it wants to hear it. */
  tell(event: EventName, detail: unknown): void;
  dispose(): void;
}

export function createFrame({ window, backend, host, now }: FrameParts): Frame {
  const knocks = createAllowance(...KNOCKS);
  const calls = createAllowance(...CALLS);
  const complaints = createAllowance(...COMPLAINTS);
  const keys = new Set<string>();
  let port: MessagePort | null = null;
  let busy = 0;
  let told = false;
  const teller = createTeller((told) => port?.postMessage(told), backend.wanted);

  const send = (to: MessagePort, message: Reply | Welcome): void => {
    if (to === port) to.postMessage(message);
  };
  const refuse = (to: MessagePort, id: number, code: RefusalCode, message: string): void =>
    send(to, { type: 'error', id, code, message: message.slice(0, LONGEST_MESSAGE) });

  const answer = async (to: MessagePort, { id, method, args }: Call): Promise<void> => {
    const checked = checkCall(method, args);
    if ('code' in checked) return refuse(to, id, checked.code, checked.message);
    const { call } = checked;
    busy += 1;
    try {
      const value =
        call.method === 'subscribe' || call.method === 'unsubscribe'
          ? teller[call.method](call.args[0] as readonly EventName[])
          : await backend.call(call);
      send(to, { type: 'value', id, value });
    } catch (error) {
      refuse(to, id, 'failed', error instanceof Error ? error.message : String(error));
    } finally {
      busy -= 1;
    }
  };

  const hear = (from: MessagePort, { data }: MessageEvent): void => {
    if (from !== port) return;
    const heard = calls.take(now());
    if (!heard || busy >= AT_ONCE) {
      if (complaints.take(now()) && isCall(data))
        refuse(from, data.id, 'busy', 'The frame hears 20 calls a second, and answers 16 at the same time.');
      return;
    }
    if (isCall(data)) void answer(from, data);
  };

  const connect = ({ protocols, key, page }: Connect, origin: string, given: MessagePort): void => {
    port?.close();
    port = given;
    teller.forget();
    if (!protocols.includes(PROTOCOL)) {
      const message = `This frame speaks protocol ${PROTOCOL}, the page around it ${protocols.join(', ')}.`;
      send(given, { type: 'refused', protocols: [PROTOCOL], message });
      return;
    }
    given.onmessage = (event) => hear(given, event);
    send(given, { type: 'welcome', protocol: PROTOCOL, key, ...backend.describe() });
    const own = page !== undefined && URL.canParse(page) && new URL(page).origin === origin;
    backend.connected(own ? page : '');
  };

  /** Whoever is not named gets no answer; who keeps the page around is told why, once, where they look for it. */
  const refuseHost = (event: MessageEvent): void => {
    if (told || !isConnect(event.data)) return;
    told = true;
    console.warn(`This frame's address lets ${host} alone connect (host=), and ${event.origin} has tried.`);
  };

  // Everything that can be known without looking at what a message says is asked first: it costs next to nothing.
  const onMessage = (event: MessageEvent): void => {
    if (event.source !== window.parent) return;
    const [given, ...more] = event.ports;
    if (!given || more.length > 0) return;
    if (host !== undefined && event.origin !== host) {
      refuseHost(event);
      return;
    }
    if (!knocks.has(now())) return;
    // Browsers unpack what a message says when it is looked at.
    const { data } = event;
    // Only what would be followed is counted: nobody who shouts can keep the page itself from being heard.
    if (!isConnect(data) || keys.has(data.key) || !knocks.take(now())) return;
    keys.add(data.key);
    if (keys.size > REMEMBERED) keys.delete([...keys][0] ?? '');
    connect(data, event.origin, given);
  };

  window.addEventListener('message', onMessage);
  window.parent.postMessage({ hemicycle: 'here', protocols: [PROTOCOL] }, host ?? '*');
  return {
    tell: teller.tell,
    dispose() {
      window.removeEventListener('message', onMessage);
      teller.forget();
      port?.close();
      port = null;
    },
  };
}
