import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFrame, type EventName, type FrameBackend } from '#embed';

const HOST = 'https://museum.example';
const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** A frame with a page around it that says what a test wants it to. */
function createScene({ host, now = () => 0 }: { host?: string; now?: () => number } = {}) {
  let listener: (event: MessageEvent) => void = () => {};
  const said: { message: unknown; to: unknown }[] = [];
  const parent = { postMessage: (message: unknown, to: unknown) => said.push({ message, to }) };
  const called: { method: string; args: readonly unknown[] }[] = [];
  const pages: string[] = [];
  let wanted: readonly EventName[] = [];
  let answer: (method: string) => Promise<unknown> = async (method) => method;
  const backend: FrameBackend = {
    describe: () => ({ app: 'Test', language: 'en', view: 'poster' }),
    call: async (call) => {
      called.push(call);
      return answer(call.method);
    },
    wanted: (names) => {
      wanted = [...names];
    },
    connected: (page) => pages.push(page),
  };
  const window = {
    parent: parent as unknown as Window,
    addEventListener: (_: 'message', heard: typeof listener) => {
      listener = heard;
    },
    removeEventListener: () => {
      listener = () => {};
    },
  };
  const frame = createFrame({ window, backend, host, now });
  const say = (data: unknown, given: readonly MessagePort[], { source = parent, origin = HOST } = {}) =>
    listener({ data, source, origin, ports: given } as unknown as MessageEvent);
  const channel = () => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    const heard: unknown[] = [];
    port1.onmessage = ({ data }) => heard.push(data);
    return { port1, port2, heard };
  };
  let key = 0;
  const connect = (change: object = {}, from = {}) => {
    const { port1, port2, heard } = channel();
    key += 1;
    say({ hemicycle: 'connect', protocols: [1], key: `k${key}`, ...change }, [port2], from);
    return {
      port: port1,
      heard,
      call: (id: number, method: string, ...args: unknown[]) => port1.postMessage({ id, method, args }),
    };
  };
  return {
    frame,
    said,
    called,
    pages,
    say,
    /** Any message at all. */
    hear: (event: object) => listener(event as MessageEvent),
    parent,
    channel,
    connect,
    wanted: () => wanted,
    answerWith: (next: typeof answer) => {
      answer = next;
    },
  };
}

const settled = () => new Promise((done) => setTimeout(done, 20));

describe('a frame', () => {
  it('says that it is there and welcomes whoever connects', async () => {
    const scene = createScene();
    expect(scene.said).toEqual([{ message: { hemicycle: 'here', protocols: [1] }, to: '*' }]);
    const { heard } = scene.connect({ page: `${HOST}/visit` });
    await settled();
    expect(heard).toEqual([
      { type: 'welcome', protocol: 1, key: 'k1', app: 'Test', language: 'en', view: 'poster' },
    ]);
    expect(scene.pages).toEqual([`${HOST}/visit`]);
  });

  it('believes no page that names another’s address', () => {
    const scene = createScene();
    scene.connect({ page: 'https://elsewhere.example/' });
    expect(scene.pages).toEqual(['']);
  });

  it('answers calls, and refuses in a sentence', async () => {
    const scene = createScene();
    const { heard, call } = scene.connect();
    call(1, 'getState');
    call(2, 'open', { work: 7 });
    call(3, 'destroy');
    scene.answerWith(async (method) => {
      if (method === 'setHour') throw new Error('This hall has no such hour.');
      return method;
    });
    call(4, 'setHour', 'midnight');
    await settled();
    const answers = heard.slice(1) as { id: number }[];
    expect(answers.toSorted((a, b) => a.id - b.id)).toEqual([
      { type: 'value', id: 1, value: 'getState' },
      { type: 'error', id: 2, code: 'bad-argument', message: expect.stringContaining('"work"') },
      { type: 'error', id: 3, code: 'unknown-method', message: expect.stringContaining('destroy') },
      { type: 'error', id: 4, code: 'failed', message: 'This hall has no such hour.' },
    ]);
    expect(scene.called.map(({ method }) => method)).toEqual(['getState', 'setHour']);
  });

  it('tells what was asked for and nothing else, and only to who asked', async () => {
    const scene = createScene();
    scene.frame.tell('open', { place: 1 });
    const { heard, call } = scene.connect();
    call(1, 'subscribe', ['open', 'progress']);
    await settled();
    expect(scene.wanted()).toEqual(['open', 'progress']);
    scene.frame.tell('open', { place: 2 });
    scene.frame.tell('view', {});
    for (let loaded = 0; loaded < 500; loaded += 1) scene.frame.tell('progress', { loaded });
    await new Promise((done) => setTimeout(done, 200));
    expect(heard.slice(2)).toEqual([
      { type: 'event', event: 'open', detail: { place: 2 } },
      { type: 'event', event: 'progress', detail: { loaded: 499 } },
    ]);
    // The page has been loaded anew and has asked for nothing yet.
    const after = scene.connect();
    scene.frame.tell('open', { place: 3 });
    await settled();
    expect(after.heard).toHaveLength(1);
    expect(heard).toHaveLength(4);
  });

  it('says which protocol it speaks to whoever speaks another', async () => {
    const scene = createScene();
    const { heard, call } = scene.connect({ protocols: [2, 3] });
    call(1, 'getState');
    await settled();
    expect(heard).toEqual([{ type: 'refused', protocols: [1], message: expect.stringContaining('2, 3') }]);
    expect(scene.called).toEqual([]);
  });

  it('listens to no other window, no other origin than the named one, no two ports and no key twice', async () => {
    const scene = createScene({ host: HOST });
    expect(scene.said[0]?.to).toBe(HOST);
    const forged = [
      scene.connect({}, { source: {} }),
      scene.connect({}, { origin: 'https://evil.example' }),
      scene.connect({}, { origin: 'null' }),
      scene.connect({}, { origin: `${HOST}.evil.example` }),
    ];
    const [one, two] = [scene.channel(), scene.channel()];
    scene.say({ hemicycle: 'connect', protocols: [1], key: 'x' }, [one.port2, two.port2]);
    scene.say({ hemicycle: 'connect', protocols: [1], key: 'y' }, []);
    await settled();
    for (const { heard } of [...forged, one, two]) expect(heard).toEqual([]);

    const real = scene.connect({ key: 'once' });
    const replay = scene.connect({ key: 'once' });
    replay.call(1, 'getState');
    real.call(1, 'getState');
    await settled();
    expect(replay.heard).toEqual([]);
    expect(real.heard).toHaveLength(2);
  });

  it('hears a flood without answering it, and the page itself afterwards', async () => {
    let time = 0;
    const scene = createScene({ now: () => time });
    const { heard, call } = scene.connect();
    for (let id = 1; id <= 10_000; id += 1) call(id, 'getState');
    await expect.poll(() => heard.length, { timeout: 5000 }).toBeGreaterThan(40);
    await settled();
    // 40 at once are answered, a few of the others are told why not, and the rest costs nothing more.
    expect(scene.called.length).toBeLessThanOrEqual(40);
    expect(heard.length).toBeLessThanOrEqual(50);
    expect(heard).toContainEqual(expect.objectContaining({ code: 'busy' }));
    time = 1000;
    call(20_000, 'getState');
    await expect.poll(() => heard).toContainEqual({ type: 'value', id: 20_000, value: 'getState' });
  });

  it('is not kept from its page by whoever shouts in other formats or connects over and over', async () => {
    let time = 0;
    const scene = createScene({ now: () => time });
    for (let count = 0; count < 10_000; count += 1) scene.say({ penpal: 'syn', count }, []);
    const channels = Array.from({ length: 20 }, () => scene.connect());
    await settled();
    expect(channels.filter(({ heard }) => heard.length > 0).length).toBeLessThanOrEqual(6);
    time = 10_000;
    const late = scene.connect();
    await settled();
    expect(late.heard).toHaveLength(1);
  });

  it('does not look into what it would not follow', async () => {
    const scene = createScene({ host: HOST });
    let looked = 0;
    const flood = (change: object) => {
      looked = 0;
      const { port2 } = scene.channel();
      for (let count = 0; count < 10_000; count += 1)
        scene.hear({
          source: scene.parent,
          origin: HOST,
          ports: [port2],
          get data() {
            looked += 1;
            return { hemicycle: 'connect', protocols: [1], key: `f${count}` };
          },
          ...change,
        });
      return looked;
    };
    expect(flood({ source: {} })).toBe(0);
    expect(flood({ ports: [] })).toBe(0);
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    // Once, to tell whoever keeps the page that it is not named.
    expect(flood({ origin: 'https://elsewhere.example' })).toBe(1);
    // As many connections as there may be, and then no more.
    expect(flood({})).toBe(6);
  });

  it('answers no more than 16 calls at the same time', async () => {
    const scene = createScene();
    const { heard, call } = scene.connect();
    scene.answerWith(() => new Promise(() => {}));
    for (let id = 1; id <= 20; id += 1) call(id, 'getState');
    await settled();
    expect(scene.called).toHaveLength(16);
    expect(heard.slice(1)).toHaveLength(4);
  });
});
