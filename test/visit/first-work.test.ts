import { describe, expect, it } from 'vitest';
import { EMPTY_MANIFEST } from '#assets';
import { resolvePlan } from '#plan';
import { createVisit, createWalkable, type Visit } from '#visit';
import { flatFloor } from '../support/flat-floor';
import { smallCatalog, smallVenue, smallWork } from '../support/small-exhibition';

const floor = createWalkable(flatFloor());

/** Somebody comes for the ring. */
function begin(mode: 'hall' | 'list' = 'hall'): Visit {
  const catalog = smallCatalog({ works: [smallWork('ring'), smallWork('cuff', { country: 'uz' })] });
  const venue = smallVenue();
  const plan = resolvePlan(catalog, venue, EMPTY_MANIFEST);
  const data = { catalog, venue, plan, manifest: EMPTY_MANIFEST };
  return createVisit({
    data,
    address: { place: { kind: 'work', id: 'ring' }, mode },
    language: 'en',
    motion: 'full',
  });
}

function bringHall(visit: Visit): void {
  visit.setFloor('main', floor);
  visit.commands.report.walkable();
}

/** Runs frames until nothing moves any more, promises included. */
async function settle(visit: Visit): Promise<void> {
  for (let calm = 0; calm < 3; calm += 1) {
    for (let frames = 0; visit.step(1 / 60) && frames < 2000; frames += 1) calm = 0;
    await new Promise((done) => setTimeout(done));
  }
}

describe('a work that is seen before its hall', () => {
  it('is in hand while the hall is still on its way, and whoever waits has arrived', async () => {
    const visit = begin();
    const state = visit.store.getState;
    const entered = visit.commands.enter();
    visit.commands.report.first();
    await entered;
    expect(state()).toMatchObject({ mode: 'inspect', hallPhase: 'loading', visited: ['ring'] });
    expect(visit.live.inspectBlend).toBe(1);
    // It glides in the hand, though it was not carried there.
    visit.commands.orbit({ azimuth: 0.5 });
    visit.step(1 / 60);
    expect(Math.abs(visit.live.orbit.azimuth)).toBeGreaterThan(0);
    expect(Math.abs(visit.live.orbit.azimuth)).toBeLessThan(0.5);
    await expect(visit.commands.enter()).resolves.toBeUndefined();
  });

  it('stays in hand when the hall has come, and is put back where it belongs', async () => {
    const visit = begin();
    const state = visit.store.getState;
    void visit.commands.enter();
    visit.commands.report.first();
    bringHall(visit);
    await settle(visit);
    expect(state()).toMatchObject({ mode: 'inspect', hallPhase: 'walkable', place: { id: 'ring' } });
    visit.commands.back();
    await settle(visit);
    expect(state()).toMatchObject({ mode: 'walk', place: { kind: 'home' } });
    expect(visit.live.inspectBlend).toBe(0);
    expect(visit.live.pose.position[0]).toBeCloseTo(-2);
  });

  it('leaves the visitor waiting for the hall when it is put back before that', async () => {
    const visit = begin();
    const state = visit.store.getState;
    void visit.commands.enter();
    visit.commands.report.first();
    visit.commands.back();
    expect(state()).toMatchObject({ mode: 'walk', hallPhase: 'loading', place: { kind: 'home' } });
    expect(visit.live.inspectBlend).toBe(0);
    visit.commands.report.first();
    expect(state().mode).toBe('walk');
    bringHall(visit);
    await settle(visit);
    expect(state()).toMatchObject({ mode: 'walk', hallPhase: 'walkable', place: { kind: 'home' } });
  });

  it('gives way to another that is opened meanwhile', async () => {
    const visit = begin();
    void visit.commands.enter();
    visit.commands.report.first();
    await visit.commands.open({ work: 'cuff' });
    expect(visit.store.getState()).toMatchObject({ mode: 'walk', place: { id: 'cuff' } });
    visit.commands.report.first();
    expect(visit.store.getState()).toMatchObject({ mode: 'inspect', place: { id: 'cuff' } });
  });

  it('is not taken in hand in a hall that is there, or that nobody entered', async () => {
    const visit = begin();
    void visit.commands.enter();
    visit.commands.report.first();
    bringHall(visit);
    visit.commands.back();
    visit.commands.report.first();
    expect(visit.store.getState().mode).toBe('walk');
    const reading = begin('list');
    reading.commands.report.first();
    expect(reading.store.getState().mode).toBe('page');
  });
});
