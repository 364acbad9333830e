import { describe, expect, it, vi } from 'vitest';
import { EMPTY_MANIFEST } from '#assets';
import { resolvePlan } from '#plan';
import { type Address, createPageApi, createVisit, createWalkable, NO_STATS, type Visit } from '#visit';
import { flatFloor } from '../support/flat-floor';
import { smallCatalog, smallWork, twoHalls } from '../support/small-exhibition';

const floor = createWalkable(flatFloor());

function begin(address: Address = { place: { kind: 'home' } }, motion: 'full' | 'reduced' = 'full'): Visit {
  const catalog = smallCatalog({
    works: [smallWork('ring'), smallWork('brooch', { place: { slot: 'slot-3' } })],
  });
  const venue = twoHalls();
  const plan = resolvePlan(catalog, venue, EMPTY_MANIFEST);
  const data = { catalog, venue, plan, manifest: EMPTY_MANIFEST };
  return createVisit({ data, address, language: 'en', motion });
}

/** A source whose halls come when they are told to. */
function slowSource(visit: Visit) {
  const waiting = new Map<string, { come(): void; fail(): void }>();
  const want = vi.fn(
    (hall: string) =>
      new Promise<void>((resolve, reject) => {
        waiting.set(hall, {
          come() {
            visit.setFloor(hall, floor);
            resolve();
          },
          fail: () => reject(new Error(`${hall} stopped coming.`)),
        });
      }),
  );
  const release = vi.fn();
  visit.connectHalls({ want, release });
  return { want, release, of: (hall: string) => waiting.get(hall) };
}

async function enterHall(visit: Visit) {
  const entered = visit.commands.enter();
  const source = slowSource(visit);
  visit.setFloor(visit.store.getState().hall, floor);
  visit.commands.report.walkable();
  await entered;
  return source;
}

const stand = (visit: Visit, x: number, z: number, heading = 0) => {
  visit.live.pose = { position: [x, 0, z], heading, pitch: 0 };
};
const walk = (visit: Visit, seconds: number, forward: -1 | 0 | 1 = 1) => {
  visit.intents.move = [0, forward];
  for (let frame = 0; frame < seconds * 60; frame += 1) visit.step(1 / 60);
  visit.intents.move = [0, 0];
};
/** Lets promises settle. */
const moment = () => new Promise((done) => setTimeout(done));
const hallOf = (visit: Visit) => visit.store.getState().hall;

describe('a portal', () => {
  it('is walked through without a jump when the hall beyond is there, and back', async () => {
    const visit = begin();
    const source = await enterHall(visit);
    stand(visit, 3, -2);
    visit.step(1 / 60);
    expect(source.want).toHaveBeenCalledWith('side');
    source.of('side')?.come();
    await moment();
    let last = visit.live.pose.position[2];
    visit.intents.move = [0, 1];
    for (let frame = 0; frame < 110; frame += 1) {
      visit.step(1 / 60);
      expect(last - visit.live.pose.position[2]).toBeLessThan(0.03);
      last = visit.live.pose.position[2];
    }
    expect(hallOf(visit)).toBe('side');
    expect(visit.store.getState().awaiting).toBeNull();
    walk(visit, 2.5, -1);
    expect(hallOf(visit)).toBe('main');
    expect(visit.live.pose.position[2]).toBeGreaterThan(-4);
  });

  it('holds who is early at its threshold, and lets them on when the hall has come', async () => {
    const visit = begin();
    const source = await enterHall(visit);
    const wake = vi.fn();
    visit.wake = wake;
    stand(visit, 3, -3.5);
    walk(visit, 2);
    expect(hallOf(visit)).toBe('main');
    expect(visit.store.getState().awaiting).toBe('side');
    expect(visit.live.pose.position[2]).toBeGreaterThan(-4.0001);
    expect(visit.live.pose.position[2]).toBeLessThan(-3.9);
    walk(visit, 0.5, 0);
    expect(visit.step(1 / 60)).toBe(false);
    wake.mockClear();
    source.of('side')?.come();
    await moment();
    expect(visit.store.getState().awaiting).toBeNull();
    expect(wake).toHaveBeenCalled();
    walk(visit, 0.5);
    expect(hallOf(visit)).toBe('side');
  });

  it('is a way that is walked on by itself when the hall has come', async () => {
    const visit = begin();
    const source = await enterHall(visit);
    stand(visit, 3, -2);
    expect(visit.commands.walkTo([3, 0, -4.8])).toBe(true);
    walk(visit, 4, 0);
    expect(hallOf(visit)).toBe('main');
    expect(visit.step(1 / 60)).toBe(false);
    source.of('side')?.come();
    await moment();
    walk(visit, 4, 0);
    expect(hallOf(visit)).toBe('side');
    expect(visit.live.pose.position[2]).toBeCloseTo(-4.8, 1);
  });

  it('keeps the visitor where they are when the hall does not come, says so once, and tries again', async () => {
    const visit = begin();
    const source = await enterHall(visit);
    stand(visit, 3, -3.5);
    walk(visit, 1);
    source.of('side')?.fail();
    await moment();
    expect(visit.store.getState()).toMatchObject({ hall: 'main', awaiting: null });
    expect(visit.store.getState().problems.map(({ code }) => code)).toEqual(['hall-not-loaded']);
    const asked = source.want.mock.calls.length;
    walk(visit, 1);
    expect(source.want.mock.calls.length).toBe(asked);
    expect(hallOf(visit)).toBe('main');
    walk(visit, 1.5, -1);
    walk(visit, 2);
    expect(source.want.mock.calls.length).toBe(asked + 1);
    source.of('side')?.come();
    await moment();
    walk(visit, 1);
    expect(hallOf(visit)).toBe('side');
  });

  it('is no longer waited for by whoever turns away', async () => {
    const visit = begin();
    await enterHall(visit);
    stand(visit, 3, -3.8);
    walk(visit, 1);
    expect(visit.store.getState().awaiting).toBe('side');
    walk(visit, 1.5, -1);
    expect(visit.store.getState().awaiting).toBeNull();
  });

  it('gives the hall beyond up when the visitor is far from it', async () => {
    const visit = begin();
    const source = await enterHall(visit);
    stand(visit, 3, -2);
    visit.step(1 / 60);
    source.of('side')?.come();
    await moment();
    stand(visit, 3, 20);
    visit.step(1 / 60);
    expect(source.release).toHaveBeenCalledWith('side');
    stand(visit, 3, -2);
    visit.step(1 / 60);
    expect(source.want).toHaveBeenCalledTimes(2);
  });

  it('is gone through by a cut as well', async () => {
    const visit = begin(undefined, 'reduced');
    const source = await enterHall(visit);
    stand(visit, 3, -3.5);
    visit.commands.nudge({ forward: 1 });
    expect(visit.live.pose.position[2]).toBeCloseTo(-3.5);
    source.of('side')?.come();
    await moment();
    visit.commands.nudge({ forward: 1 });
    expect(hallOf(visit)).toBe('side');
    expect(visit.live.pose.position[2]).toBeCloseTo(-4.5);
  });
});

describe('opening what is in another hall', () => {
  it('waits for the hall and stands before the work there', async () => {
    const visit = begin();
    const source = await enterHall(visit);
    const opened = visit.commands.open({ work: 'brooch' });
    expect(visit.store.getState()).toMatchObject({ hall: 'main', awaiting: 'side' });
    source.of('side')?.come();
    await opened;
    expect(visit.store.getState()).toMatchObject({ hall: 'side', awaiting: null, travelling: false });
    expect(visit.live.pose.position[0]).toBeCloseTo(-4);
  });

  it('comes into a hall at the first of its viewpoints', async () => {
    const visit = begin();
    const source = await enterHall(visit);
    const opened = visit.commands.open({ hall: 'side' });
    source.of('side')?.come();
    await opened;
    expect(hallOf(visit)).toBe('side');
    expect(visit.live.pose).toMatchObject({ heading: 0.5, pitch: 0.1 });
    await expect(visit.commands.open({ hall: 'attic' })).rejects.toThrow('no hall "attic"');
  });

  it('is told of when the hall does not come, and forgotten when something else is opened', async () => {
    const visit = begin();
    const source = await enterHall(visit);
    const opened = visit.commands.open({ hall: 'side' });
    source.of('side')?.fail();
    await expect(opened).rejects.toThrow('side stopped coming');
    expect(visit.store.getState()).toMatchObject({ hall: 'main', awaiting: null });
    const again = visit.commands.open({ hall: 'side' });
    const elsewhere = visit.commands.open({ work: 'ring' });
    source.of('side')?.come();
    await again;
    walk(visit, 6, 0);
    await elsewhere;
    expect(hallOf(visit)).toBe('main');
  });
});

describe('addresses', () => {
  it('name the hall that is not the first, and lead there', async () => {
    const visit = begin({ place: { kind: 'home' }, mode: 'hall', hall: 'side' });
    await enterHall(visit);
    expect(hallOf(visit)).toBe('side');
    expect(visit.live.pose.heading).toBe(0.5);
    expect(visit.address()).toMatchObject({ hall: 'side' });
    const friend = begin(visit.address());
    await enterHall(friend);
    expect(hallOf(friend)).toBe('side');
    expect(friend.live.pose.position).toEqual(visit.live.pose.position);
  });

  it('leave the hall out where the work says it, and where it is the first', async () => {
    const visit = begin({ place: { kind: 'work', id: 'brooch' }, mode: 'hall' });
    await enterHall(visit);
    expect(hallOf(visit)).toBe('side');
    expect(visit.address()).not.toHaveProperty('hall');
    const first = begin();
    await enterHall(first);
    expect(first.address()).not.toHaveProperty('hall');
  });

  it('are followed into another hall and back', async () => {
    const visit = begin();
    const source = await enterHall(visit);
    visit.follow({ place: { kind: 'home' }, mode: 'hall', hall: 'side' });
    source.of('side')?.come();
    await moment();
    expect(hallOf(visit)).toBe('side');
    visit.follow({ place: { kind: 'home' }, mode: 'hall' });
    await moment();
    expect(hallOf(visit)).toBe('main');
  });
});

describe('hours', () => {
  const around = {
    app: 'Hemicycle test',
    space: { base: '/', languages: ['en'] },
    capabilities: [],
    stats: () => NO_STATS,
  };

  it('are chosen, told and written into the address', async () => {
    const visit = begin();
    await enterHall(visit);
    const api = createPageApi(visit, around);
    const told = vi.fn();
    await api.subscribe(['hour'], told);
    expect((await api.getState()).hour).toBe('day');
    expect(visit.address()).not.toHaveProperty('hour');
    await api.setHour('evening');
    expect((await api.getState()).hour).toBe('evening');
    expect(visit.address()).toMatchObject({ hour: 'evening' });
    expect(told).toHaveBeenCalledWith('hour', { hour: 'evening' });
    await expect(api.setHour('midnight')).rejects.toThrow('only day, evening');
    api.dispose();
  });

  it('are those of the hall that the visitor is in', async () => {
    const visit = begin({ place: { kind: 'home' }, mode: 'hall', hall: 'side', hour: 'day' });
    await enterHall(visit);
    const api = createPageApi(visit, around);
    expect((await api.getState()).hour).toBe('evening');
    expect(visit.address()).not.toHaveProperty('hour');
    api.dispose();
  });

  it('stay as they were when the light of another does not come', async () => {
    const visit = begin();
    await enterHall(visit);
    visit.commands.setHour('evening');
    const problem = { severity: 'warning', code: 'hour-stalled', message: 'No light.' } as const;
    visit.commands.report.hourFailed('day', problem);
    expect(visit.store.getState()).toMatchObject({ hour: 'day', problems: [problem] });
  });
});
