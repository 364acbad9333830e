import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Visit } from '#visit';
import type { Ahead } from '../../src/app/ahead';
import type { HallHandle } from '../../src/app/hall';
import { createHallControls } from '../../src/app/hall-controls';

const mountHall = vi.hoisted(() => vi.fn());
vi.mock('../../src/app/hall', () => ({ mountHall }));

const host = {} as HTMLElement;
const visit = { store: { getState: () => ({ problems: [] }) } } as unknown as Visit;
const createHall = () => ({ pause: vi.fn(), dispose: vi.fn(), relabel: vi.fn() }) as unknown as HallHandle;
function later() {
  let resolve: (hall: HallHandle) => void = () => {};
  const promise = new Promise<HallHandle>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

beforeEach(() => {
  mountHall.mockReset();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('a hall that was left on its way never takes the place of the one that is on, however late it comes', async () => {
  const [first, second] = [later(), later()];
  mountHall.mockReturnValueOnce(first.promise).mockReturnValueOnce(second.promise);
  const controls = createHallControls(visit, {} as Ahead);
  const leaving = new AbortController();
  const early = controls.mount(host, leaving.signal);
  await vi.waitFor(() => expect(mountHall).toHaveBeenCalledTimes(1));
  leaving.abort();
  const coming = controls.mount(host, new AbortController().signal);
  const hall = createHall();
  second.resolve(hall);
  const mounted = await coming;
  expect(controls.current()).toBe(hall);
  first.resolve(createHall());
  (await early).dispose();
  expect(controls.current()).toBe(hall);
  mounted.dispose();
  expect(controls.current()).toBeNull();
});

it('a hall that comes while nobody sees it stands still until somebody does', async () => {
  const hall = createHall();
  mountHall.mockResolvedValue(hall);
  const controls = createHallControls(visit, {} as Ahead);
  controls.pause(true);
  await controls.mount(host, new AbortController().signal);
  expect(hall.pause).toHaveBeenLastCalledWith(true);
  controls.pause(false);
  expect(hall.pause).toHaveBeenLastCalledWith(false);
});

it('code that did not come is asked for again with a new page, if the network has that, and else as it is', async () => {
  const reload = vi.fn();
  const href = 'https://museum.example/?mode=hall';
  const fetch = vi.fn(async (_url: string) => new Response('', { status: 503 }));
  vi.stubGlobal('location', { href, reload });
  vi.stubGlobal('fetch', fetch);
  mountHall.mockRejectedValue(new TypeError('Failed to fetch dynamically imported module'));
  const controls = createHallControls(visit, {} as Ahead);
  const mount = () => controls.mount(host, new AbortController().signal);
  await expect(mount()).rejects.toThrow('Failed to fetch');
  expect(fetch).not.toHaveBeenCalled();
  await expect(mount()).rejects.toThrow('Failed to fetch');
  expect(fetch.mock.calls.map(([url]) => url)).toEqual([href]);
  expect(reload).not.toHaveBeenCalled();
  fetch.mockResolvedValue(new Response(''));
  void mount();
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
  expect(mountHall).toHaveBeenCalledTimes(2);
});
