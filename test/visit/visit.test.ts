import { describe, expect, it, vi } from 'vitest';
import { EMPTY_MANIFEST } from '#assets';
import { resolvePlan } from '#plan';
import { type Address, createPageApi, createVisit, createWalkable, NO_STATS, type Visit } from '#visit';
import { flatFloor } from '../support/flat-floor';
import { smallCatalog, smallVenue } from '../support/small-exhibition';

const floor = createWalkable(flatFloor());

function begin(address: Address = { place: { kind: 'home' } }, motion: 'full' | 'reduced' = 'full'): Visit {
  const catalog = smallCatalog();
  const venue = smallVenue();
  const plan = resolvePlan(catalog, venue, EMPTY_MANIFEST);
  const data = { catalog, venue, plan, manifest: EMPTY_MANIFEST };
  return createVisit({ data, address, language: address.language ?? 'en', motion });
}

/** What the app and the scene do when a visitor enters. */
async function enterHall(visit: Visit): Promise<void> {
  const entered = visit.commands.enter();
  visit.setFloor('main', floor);
  visit.commands.report.walkable();
  await entered;
}

/** Runs frames until nothing moves any more. */
function settle(visit: Visit): number {
  let frames = 0;
  while (visit.step(1 / 60) && frames < 2000) frames += 1;
  return frames;
}

/** Runs frames until a promise has settled. */
async function arrive(visit: Visit, arrival: Promise<void>): Promise<void> {
  settle(visit);
  await arrival;
}

describe('entering', () => {
  it('begins at the start and can be walked once the scene says so', async () => {
    const visit = begin();
    await enterHall(visit);
    expect(visit.store.getState()).toMatchObject({ mode: 'walk', hallPhase: 'walkable' });
    expect(visit.live.pose.position[2]).toBeCloseTo(4);
  });

  it('begins before the work that the address is about', async () => {
    const visit = begin({ place: { kind: 'work', id: 'ring' }, mode: 'hall' });
    await enterHall(visit);
    expect(visit.live.pose.position[0]).toBeCloseTo(-2);
    expect(visit.live.pose.pitch).toBeLessThan(0);
  });

  it('begins exactly where the address says', async () => {
    const view = { position: [3, 0, 2], heading: 1, pitch: 0.1 } as const;
    const visit = begin({ place: { kind: 'home' }, mode: 'hall', view });
    await enterHall(visit);
    expect(visit.live.pose).toMatchObject({ heading: 1, pitch: 0.1 });
    expect(visit.live.pose.position[0]).toBeCloseTo(3);
  });

  it('rejects with a sentence when the hall cannot be shown', async () => {
    const visit = begin();
    const entered = visit.commands.enter();
    visit.commands.report.failed({ severity: 'error', code: 'no-webgl', message: 'No WebGL.' });
    await expect(entered).rejects.toThrow('No WebGL.');
    expect(visit.store.getState().hallPhase).toBe('failed');
  });
});

describe('opening', () => {
  it('walks to the work and arrives', async () => {
    const visit = begin();
    await enterHall(visit);
    const arrival = visit.commands.open({ work: 'ring' });
    expect(visit.store.getState()).toMatchObject({ place: { kind: 'work', id: 'ring' }, travelling: true });
    await arrive(visit, arrival);
    expect(visit.store.getState().travelling).toBe(false);
    expect(visit.live.pose.position[0]).toBeCloseTo(-2, 1);
  });

  it('cuts instead of walking for who wants less motion', async () => {
    const visit = begin(undefined, 'reduced');
    await enterHall(visit);
    await visit.commands.open({ work: 'ring' });
    expect(visit.live.pose.position[0]).toBeCloseTo(-2, 1);
    expect(settle(visit)).toBeLessThan(2);
  });

  it('says in a sentence what the exhibition does not have', async () => {
    await expect(begin().commands.open({ work: 'crown' })).rejects.toThrow('no work "crown"');
  });

  it('gives the way back to a visitor who takes a step', async () => {
    const visit = begin();
    await enterHall(visit);
    const arrival = visit.commands.open({ work: 'ring' });
    visit.step(1 / 60);
    visit.intents.move = [0, -1];
    visit.step(1 / 60);
    await arrival;
    visit.intents.move = [0, 0];
    settle(visit);
    expect(visit.live.pose.position[2]).toBeGreaterThan(3);
  });

  it('walks to a point of the floor and not into the pillar', async () => {
    const visit = begin();
    await enterHall(visit);
    expect(visit.commands.walkTo([-3, 0, -3])).toBe(true);
    settle(visit);
    expect(visit.live.pose.position[0]).toBeCloseTo(-3, 1);
    expect(visit.commands.walkTo([40, 0, 0])).toBe(false);
    expect(visit.standingAt([40, 0, 0])).toBeNull();
    expect(visit.standingAt([-3, 0, -2.5])?.[2]).toBeCloseTo(-2.5);
  });
});

describe('tours', () => {
  it('go stop by stop and say where', async () => {
    const visit = begin();
    await enterHall(visit);
    await arrive(visit, visit.commands.tour('start', 'walk'));
    expect(visit.store.getState()).toMatchObject({ mode: 'tour', tour: 'walk', stop: 1 });
    expect(visit.address()).toMatchObject({ place: { kind: 'tour', id: 'walk' }, stop: 1, mode: 'hall' });
    await arrive(visit, visit.commands.tour('next'));
    expect(visit.store.getState()).toMatchObject({ stop: 2, place: { kind: 'country', id: 'uz' } });
    await arrive(visit, visit.commands.tour('next'));
    expect(visit.store.getState().stop).toBe(2);
    await visit.commands.tour('stop');
    expect(visit.store.getState()).toMatchObject({ mode: 'walk', tour: null, stop: 0 });
  });

  it('begin at the stop that the address asks for', async () => {
    const visit = begin({ place: { kind: 'tour', id: 'walk' }, stop: 2, mode: 'hall' });
    await enterHall(visit);
    expect(visit.store.getState()).toMatchObject({ tour: 'walk', stop: 2 });
  });
});

describe('addresses', () => {
  it('tell where the visitor is and lead another visitor there', async () => {
    const visit = begin();
    await enterHall(visit);
    visit.commands.walkTo([-3, 0, -3]);
    settle(visit);
    const address = visit.address();
    expect(address.view).toBeDefined();
    const friend = begin(address);
    await enterHall(friend);
    expect(friend.live.pose.position[0]).toBeCloseTo(visit.live.pose.position[0], 2);
    expect(friend.live.pose.heading).toBeCloseTo(visit.live.pose.heading, 2);
  });

  it('are followed back and forward', async () => {
    const visit = begin();
    await enterHall(visit);
    const hall: Address = { place: { kind: 'home' }, mode: 'hall' };
    visit.follow({ place: { kind: 'work', id: 'cuff' }, mode: 'hall' });
    settle(visit);
    expect(visit.store.getState().place).toEqual({ kind: 'work', id: 'cuff' });
    visit.follow(hall);
    settle(visit);
    expect(visit.store.getState().place).toEqual({ kind: 'home' });
    visit.follow({ place: { kind: 'catalogue' } });
    expect(visit.store.getState()).toMatchObject({ mode: 'page', place: { kind: 'catalogue' } });
  });
});

it('asks for no frame while nothing moves', async () => {
  const visit = begin();
  await enterHall(visit);
  settle(visit);
  expect(visit.step(1 / 60)).toBe(false);
});

it('keeps two visits on one page apart', async () => {
  const [first, second] = [begin(), begin()];
  await enterHall(first);
  expect(second.store.getState().mode).toBe('page');
  expect(second.live).not.toBe(first.live);
});

describe('the page API', () => {
  const around = {
    app: 'Hemicycle test',
    space: { base: '/', languages: ['en', 'fr'] },
    capabilities: ['hall'],
    stats: () => NO_STATS,
  };

  it('says hello, lists and tells the state', async () => {
    const api = createPageApi(begin(), around);
    expect(await api.hello()).toMatchObject({
      protocol: 1,
      catalog: { id: 'small', title: 'A small exhibition' },
    });
    expect(await api.list({ kind: 'works' })).toEqual([
      { id: 'ring', title: 'The ring' },
      { id: 'cuff', title: 'The cuff' },
    ]);
    expect(await api.getState()).toMatchObject({ mode: 'page', hall: null, pose: null, address: '/' });
    api.dispose();
  });

  it('opens a work from the page and tells who listens', async () => {
    const visit = begin();
    const api = createPageApi(visit, around);
    const listener = vi.fn();
    await api.subscribe(['open', 'ready'], listener);
    const opened = api.open({ work: 'ring' });
    await Promise.resolve();
    visit.setFloor('main', floor);
    visit.commands.report.walkable();
    await opened;
    expect(await api.getState()).toMatchObject({
      mode: 'inspect',
      work: 'ring',
      address: '/works/ring/?mode=hall',
    });
    expect(listener.mock.calls.map(([event]) => event)).toContain('ready');
    listener.mockClear();
    await api.unsubscribe(['open', 'ready'], listener);
    visit.commands.close();
    expect(listener).not.toHaveBeenCalled();
    api.dispose();
  });

  it('refuses what it does not know with a sentence', async () => {
    const api = createPageApi(begin(), around);
    await expect(api.setLanguage('xx')).rejects.toThrow('only en, fr');
    await expect(api.open({ work: 'crown' })).rejects.toThrow('no work "crown"');
    await expect(api.setMotion('fast' as 'full')).rejects.toThrow('"full" or "reduced"');
    api.dispose();
  });
});

describe('beginning anew', () => {
  it('leaves nothing of the visitor before', async () => {
    const visit = begin({ place: { kind: 'home' }, language: 'fr' });
    await enterHall(visit);
    await arrive(visit, visit.commands.open({ work: 'ring' }));
    settle(visit);
    expect(visit.store.getState()).toMatchObject({ mode: 'inspect', visited: ['ring'] });
    visit.commands.setLanguage('en');
    visit.commands.setMotion('reduced');
    visit.commands.find('q=ring', ['ring']);
    visit.commands.reset();
    settle(visit);
    expect(visit.store.getState()).toMatchObject({
      mode: 'walk',
      place: { kind: 'home' },
      language: 'fr',
      motion: 'full',
      find: '',
      lit: null,
      visited: [],
      tour: null,
      turn: 1,
    });
    expect(visit.live.pose.position[2]).toBeCloseTo(4);
    expect(visit.live.inspectBlend).toBe(0);
  });

  it('ends a tour, and no step of it follows', async () => {
    const visit = begin();
    await enterHall(visit);
    const started = visit.commands.tour('start', 'walk');
    visit.commands.reset('fr');
    await arrive(visit, started);
    expect(visit.store.getState()).toMatchObject({ tour: null, stop: 0, mode: 'walk', language: 'fr' });
    expect(visit.live.pose.position[2]).toBeCloseTo(4);
  });

  it('is told to other pages, as is what a kiosk does; they are felt as a hand', async () => {
    const visit = begin();
    const api = createPageApi(visit, {
      app: 'test',
      space: { base: '/', languages: ['en', 'fr'] },
      capabilities: [],
      stats: () => NO_STATS,
    });
    const told: unknown[] = [];
    await api.subscribe(['kiosk', 'reset'], (event, detail) => told.push([event, detail]));
    const touched = vi.fn();
    visit.touched = touched;
    visit.commands.report.kiosk('attract');
    expect((await api.getState()).kiosk).toBe('attract');
    await api.setLanguage('fr');
    await api.reset();
    expect(touched).toHaveBeenCalledTimes(1);
    expect((await api.getState()).language).toBe('en');
    expect(told).toEqual([
      ['kiosk', { phase: 'attract' }],
      ['reset', { turn: 1 }],
    ]);
    api.dispose();
  });
});
