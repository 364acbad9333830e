import { describe, expect, it } from 'vitest';
import { EMPTY_MANIFEST } from '#assets';
import type { WorkNote } from '#catalog';
import { resolvePlan } from '#plan';
import {
  type Address,
  arrange,
  arrangedAt,
  createVisit,
  createWalkable,
  fittingDistance,
  type Visit,
} from '#visit';
import { flatFloor } from '../support/flat-floor';
import { smallCatalog, smallVenue, smallWork } from '../support/small-exhibition';

const floor = createWalkable(flatFloor());
const note: WorkNote = {
  id: 'hinge',
  kind: 'construction',
  title: { en: 'A hinge' },
  text: { en: 'It opens.' },
  position: [0.001, 0.002, 0.003],
  normal: [0, 0, -1],
};

function begin(address: Address = { place: { kind: 'home' } }, motion: 'full' | 'reduced' = 'full'): Visit {
  const catalog = smallCatalog({
    works: [smallWork('ring', { notes: [note] }), smallWork('cuff', { country: 'uz' })],
  });
  const venue = smallVenue();
  const plan = resolvePlan(catalog, venue, EMPTY_MANIFEST);
  const data = { catalog, venue, plan, manifest: EMPTY_MANIFEST };
  return createVisit({ data, address, language: 'en', motion });
}

async function enterHall(visit: Visit): Promise<void> {
  const entered = visit.commands.enter();
  visit.setFloor('main', floor);
  visit.commands.report.walkable();
  await entered;
}

/** Runs frames until nothing moves any more, promises included. */
async function settle(visit: Visit): Promise<void> {
  for (let calm = 0; calm < 3; calm += 1) {
    for (let frames = 0; visit.step(1 / 60) && frames < 2000; frames += 1) calm = 0;
    await new Promise((done) => setTimeout(done));
  }
}

async function beginInHall(motion: 'full' | 'reduced' = 'full', address?: Address) {
  const visit = begin(address, motion);
  await enterHall(visit);
  await settle(visit);
  const stand = (x: number, z: number, heading: number) => {
    visit.live.pose = { position: [x, 0, z], heading, pitch: 0.05 };
  };
  return { visit, stand, state: visit.store.getState, commands: visit.commands };
}

describe('a work that is opened', () => {
  it('is walked to, taken in hand, and left for the very place and heading it was called from', async () => {
    for (const motion of ['full', 'reduced'] as const) {
      const { visit, stand, state, commands } = await beginInHall(motion);
      stand(3.21, 1.17, 0.7);
      const stood = visit.live.pose;
      const arrival = commands.open({ work: 'ring' });
      expect(visit.live.inspectBlend).toBe(0);
      await settle(visit);
      await arrival;
      expect(state()).toMatchObject({ mode: 'inspect', place: { kind: 'work', id: 'ring' } });
      expect(visit.live.inspectBlend).toBe(1);
      expect(visit.live.pose.position[0]).toBeCloseTo(-2);
      commands.back();
      expect(state()).toMatchObject({ mode: 'walk', place: { kind: 'home' } });
      await settle(visit);
      expect(visit.live.inspectBlend).toBe(0);
      expect(visit.live.pose).toEqual(stood);
    }
  });

  it('glides there, and cuts for who wants less motion', async () => {
    const full = await beginInHall();
    void full.commands.open({ work: 'ring' });
    full.visit.step(1 / 60);
    expect(full.state()).toMatchObject({ mode: 'walk', travelling: true });
    const calm = await beginInHall('reduced');
    await calm.commands.open({ work: 'ring' });
    expect(calm.state().mode).toBe('inspect');
    expect(calm.visit.live.inspectBlend).toBe(1);
  });

  it('is left the same way by closing and by the back of the browser', async () => {
    for (const way of ['close', 'browser'] as const) {
      const { visit, stand, state, commands } = await beginInHall();
      stand(1, 2, -1);
      const [stood, address] = [visit.live.pose, visit.address()];
      void commands.open({ work: 'cuff' });
      await settle(visit);
      if (way === 'close') commands.close();
      else visit.follow(address);
      await settle(visit);
      expect(state()).toMatchObject({ mode: 'walk', place: { kind: 'home' } });
      expect(visit.live.pose).toEqual(stood);
    }
  });

  it('leads back to the panel that it was opened from', async () => {
    const { visit, state, commands } = await beginInHall();
    await Promise.all([commands.open({ country: 'uz' }), settle(visit)]);
    const stood = visit.live.pose;
    void commands.open({ work: 'ring' });
    await settle(visit);
    commands.back();
    await settle(visit);
    expect(state()).toMatchObject({ mode: 'walk', place: { kind: 'country', id: 'uz' } });
    expect(visit.live.pose).toEqual(stood);
  });

  it('gives way to another, which leads back to its stand', async () => {
    const { visit, state, commands } = await beginInHall();
    void commands.open({ work: 'ring' });
    await settle(visit);
    const stood = visit.live.pose;
    void commands.open({ work: 'cuff' });
    expect(state().mode).toBe('walk');
    await settle(visit);
    expect(state()).toMatchObject({ mode: 'inspect', place: { id: 'cuff' } });
    commands.back();
    await settle(visit);
    expect(state().place).toEqual({ kind: 'home' });
    expect(visit.live.pose).toEqual(stood);
  });

  it('turns back when the visitor does so on the way', async () => {
    const { visit, stand, state, commands } = await beginInHall();
    stand(3, 3, 2);
    const stood = visit.live.pose;
    void commands.open({ work: 'ring' });
    for (let frame = 0; frame < 60; frame += 1) visit.step(1 / 60);
    commands.back();
    await settle(visit);
    expect(state()).toMatchObject({ mode: 'walk', place: { kind: 'home' } });
    expect(visit.live.pose).toEqual(stood);
  });

  it('is not pressed on who takes a step on the way', async () => {
    const { visit, state, commands } = await beginInHall();
    void commands.open({ work: 'ring' });
    visit.step(1 / 60);
    visit.intents.move = [0, -1];
    visit.step(1 / 60);
    visit.intents.move = [0, 0];
    await settle(visit);
    expect(state()).toMatchObject({ mode: 'walk', place: { kind: 'work' } });
    const stood = visit.live.pose;
    commands.inspect();
    await settle(visit);
    expect(state().mode).toBe('inspect');
    commands.back();
    await settle(visit);
    expect(state()).toMatchObject({ mode: 'walk', place: { kind: 'work' } });
    expect(visit.live.pose).toEqual(stood);
  });
});

describe('a country, a designer or a story', () => {
  it('is gone to, and a step back leads to where it was called from', async () => {
    for (const target of [{ country: 'uz' }, { designer: 'ann' }]) {
      for (const way of ['escape', 'browser'] as const) {
        const { visit, stand, state, commands } = await beginInHall();
        stand(1, 2, -1);
        const [stood, address] = [visit.live.pose, visit.address()];
        await Promise.all([commands.open(target), settle(visit)]);
        expect(visit.live.pose.position).not.toEqual(stood.position);
        if (way === 'escape') commands.back();
        else visit.follow(address);
        await settle(visit);
        expect(state()).toMatchObject({ mode: 'walk', place: { kind: 'home' } });
        expect(visit.live.pose).toEqual(stood);
      }
    }
  });

  it('leaves who closes it where they are, and who has walked on meanwhile', async () => {
    for (const way of ['close', 'walk'] as const) {
      const { visit, stand, state, commands } = await beginInHall();
      stand(1, 2, -1);
      await Promise.all([commands.open({ country: 'uz' }), settle(visit)]);
      if (way === 'walk') stand(0, 0, 0);
      const here = visit.live.pose;
      if (way === 'walk') commands.back();
      else commands.close();
      await settle(visit);
      expect(state().place).toEqual({ kind: 'home' });
      expect(visit.live.pose).toEqual(here);
    }
  });

  it('leads back step by step through what it led on to', async () => {
    const { visit, stand, state, commands } = await beginInHall();
    stand(1, 2, -1);
    const stood = visit.live.pose;
    await Promise.all([commands.open({ country: 'uz' }), settle(visit)]);
    await Promise.all([commands.open({ work: 'ring' }), settle(visit)]);
    commands.back();
    await settle(visit);
    expect(state().place).toEqual({ kind: 'country', id: 'uz' });
    commands.back();
    await settle(visit);
    expect(state().place).toEqual({ kind: 'home' });
    expect(visit.live.pose).toEqual(stood);
  });
});

describe('what is opened to be read', () => {
  it('lays down the work in hand, and a step back leads to where that was called from', async () => {
    const { visit, stand, state, commands } = await beginInHall();
    stand(1, 2, -1);
    const stood = visit.live.pose;
    await Promise.all([commands.open({ work: 'ring' }), settle(visit)]);
    commands.show({ kind: 'glossary' });
    await settle(visit);
    expect(state()).toMatchObject({ mode: 'walk', place: { kind: 'glossary' } });
    expect(visit.live.inspectBlend).toBe(0);
    commands.back();
    await settle(visit);
    expect(state().place).toEqual({ kind: 'home' });
    expect(visit.live.pose).toEqual(stood);
  });

  it('is read beside a tour, which waits and is come back to', async () => {
    const { visit, state, commands } = await beginInHall();
    await Promise.all([commands.tour('start', 'walk'), settle(visit)]);
    commands.show({ kind: 'catalogue' });
    expect(state()).toMatchObject({ mode: 'walk', place: { kind: 'catalogue' }, guide: { away: true } });
    commands.back();
    await settle(visit);
    expect(state()).toMatchObject({ mode: 'tour', stop: 1, place: { id: 'ring' }, guide: { away: false } });
  });
});

describe('the address of a work', () => {
  const work = { place: { kind: 'work', id: 'ring' }, mode: 'hall' } as const;

  it('opens the hall with the work in hand, and leads back to its stand', async () => {
    const { visit, state, commands } = await beginInHall('full', work);
    expect(state()).toMatchObject({ mode: 'inspect', place: work.place });
    const stood = visit.live.pose;
    expect(stood.position[0]).toBeCloseTo(-2);
    expect(visit.address()).toEqual(work);
    commands.back();
    await settle(visit);
    expect(state()).toMatchObject({ mode: 'walk', place: { kind: 'home' } });
    expect(visit.live.pose).toEqual(stood);
  });

  it('opens a note of it, turned to the visitor, and takes another address of it as another note', async () => {
    const { visit, state } = await beginInHall('full', { ...work, note: 'hinge' });
    expect(state().note).toBe('hinge');
    expect(Math.abs(visit.live.orbit.azimuth)).toBeCloseTo(Math.PI);
    expect(visit.live.orbit.pan[0]).toBeCloseTo(-0.001);
    visit.follow(work);
    expect(state()).toMatchObject({ mode: 'inspect', note: null });
    visit.follow({ ...work, note: 'hinge' });
    expect(state()).toMatchObject({ mode: 'inspect', note: 'hinge' });
  });

  it('is opened from the stand that it also gives', async () => {
    const view = { position: [3, 0, 2], heading: 1, pitch: 0.1 } as const;
    const { visit, state, commands } = await beginInHall('full', { ...work, view });
    expect(state().mode).toBe('inspect');
    commands.back();
    await settle(visit);
    expect(visit.live.pose.position[0]).toBeCloseTo(3);
  });
});

describe('a tour', () => {
  it('stops before a work without taking it in hand, unless it is asked for, and goes on from there', async () => {
    const { visit, state, commands } = await beginInHall();
    void commands.tour('start', 'walk');
    await settle(visit);
    expect(state()).toMatchObject({ mode: 'tour', place: { kind: 'work', id: 'ring' } });
    const stood = visit.live.pose;
    await commands.open({ work: 'ring' });
    await settle(visit);
    expect(state()).toMatchObject({ mode: 'inspect', tour: 'walk', stop: 1 });
    commands.back();
    await settle(visit);
    expect(state()).toMatchObject({ mode: 'tour', tour: 'walk', stop: 1, place: { id: 'ring' } });
    expect(visit.live.pose).toEqual(stood);
  });

  it('is come back to from a work beside its way', async () => {
    const { visit, state, commands } = await beginInHall();
    void commands.tour('start', 'walk');
    await settle(visit);
    const stood = visit.live.pose;
    void commands.open({ work: 'cuff' });
    await settle(visit);
    expect(state()).toMatchObject({ mode: 'inspect', tour: 'walk', guide: { away: true } });
    commands.back();
    await settle(visit);
    expect(state()).toMatchObject({ mode: 'tour', stop: 1, guide: { away: false }, place: { id: 'ring' } });
    expect(visit.live.pose).toEqual(stood);
  });
});

describe('the hand', () => {
  const inHand = async (motion: 'full' | 'reduced' = 'full') => {
    const here = await beginInHall(motion, { place: { kind: 'work', id: 'ring' }, mode: 'hall' });
    const { live } = here.visit;
    const placed = here.visit.data.plan.placements.find(({ work }) => work === 'ring');
    return { ...here, live, size: placed?.size ?? ([0, 0, 0] as const) };
  };

  it('begins anew with each work', async () => {
    const { visit, state, commands } = await inHand();
    commands.inspection.tool('tape');
    commands.inspection.moveLight(0.5, 0);
    expect(state().inspection).toMatchObject({ tool: 'tape', lamp: true });
    void commands.open({ work: 'cuff' });
    await settle(visit);
    expect(state().inspection).toMatchObject({ tool: 'turn', lamp: false });
  });

  it('lets the piece turn on, and rest', async () => {
    const { visit, live } = await inHand();
    visit.intents.held = true;
    for (let frame = 0; frame < 12; frame += 1) {
      visit.intents.look = [0.04, 0];
      visit.step(1 / 60);
    }
    visit.intents.held = false;
    const released = live.orbit.azimuth;
    await settle(visit);
    expect(live.orbit.azimuth).toBeLessThan(released - 0.3);
    expect(visit.step(1 / 60)).toBe(false);
  });

  it('has a turntable that stops when the piece is touched', async () => {
    const { visit, live, state, commands } = await inHand();
    commands.inspection.turntable(true);
    for (let frame = 0; frame < 120; frame += 1) expect(visit.step(1 / 60)).toBe(true);
    expect(state().inspection.turntable).toBe(true);
    expect(Math.abs(live.orbit.azimuth)).toBeGreaterThan(0.1);
    visit.intents.held = true;
    visit.step(1 / 60);
    visit.intents.held = false;
    expect(state().inspection.turntable).toBe(false);
    await settle(visit);
  });

  it('turns by a step where nothing may glide, and never stays on', async () => {
    const { visit, live, state, commands } = await inHand('reduced');
    commands.inspection.turntable(true);
    expect(state().inspection.turntable).toBe(false);
    visit.step(1 / 60);
    expect(live.orbit.azimuth).toBeCloseTo(-Math.PI / 4);
    expect(visit.step(1 / 60)).toBe(false);
  });

  it('comes as near as the surface that the scene tells, turns about it, and never goes into it', async () => {
    const { visit, live, size, commands } = await inHand();
    const bulge = size[2] / 4;
    const eye = () => live.orbit.distance - live.orbit.pan[2];
    for (let press = 0; press < 40; press += 1) {
      commands.orbit({ elevation: press === 0 ? -0.12 : 0, zoom: 1.4 });
      for (let frame = 0; frame < 40; frame += 1) {
        visit.step(1 / 60);
        live.surface = live.orbit.distance - live.orbit.pan[2] - bulge;
        if (live.surface <= 0) live.surface = 0.0001;
      }
    }
    expect(live.surface).toBeGreaterThan(0.0045);
    expect(live.surface).toBeLessThan(0.012);
    expect(eye()).toBeGreaterThan(bulge);
  });

  it('comes nearer and never farther where there is nothing in the middle, as between two strands', async () => {
    const { visit, live, size, commands } = await inHand();
    const whole = live.orbit.distance;
    let before = whole;
    for (let press = 0; press < 30; press += 1) {
      commands.orbit({ zoom: 1.3 });
      for (let frame = 0; frame < 40; frame += 1) {
        visit.step(1 / 60);
        live.surface = live.orbit.distance * 2;
      }
      expect(live.orbit.distance).toBeLessThanOrEqual(before + 1e-9);
      before = live.orbit.distance;
    }
    expect(before).toBeLessThan(0.4 * whole);
    expect(before).toBeGreaterThan(Math.hypot(...size) / 8);
  });

  it('keeps fitting what panels leave free, until the visitor comes nearer', async () => {
    const { visit, live, size, commands } = await inHand();
    live.aspect = 0.5;
    await settle(visit);
    expect(live.orbit.distance).toBeCloseTo(fittingDistance(size, 0.5));
    commands.orbit({ zoom: 1.5 });
    await settle(visit);
    live.aspect = 1.8;
    await settle(visit);
    expect(live.orbit.distance).toBeCloseTo(fittingDistance(size, 0.5) / 1.5);
  });

  it('makes room for what lies beside it, and comes near again when that is taken away', async () => {
    const { visit, live, size, commands, state } = await inHand();
    const alone = fittingDistance(size, live.aspect);
    commands.inspection.companion('hand');
    await settle(visit);
    const { extent } = arrange(size, null, 'hand', live.aspect);
    expect(live.orbit.distance).toBeCloseTo(fittingDistance(extent, live.aspect));
    expect(arrangedAt(live.orbit.distance, size, extent, live.aspect)).toBe(1);
    expect(arrangedAt(alone / 2, size, extent, live.aspect)).toBe(0);
    await commands.inspection.beside('cuff');
    await settle(visit);
    expect(state().inspection).toMatchObject({ beside: 'cuff', companion: 'hand' });
    await commands.inspection.beside(null);
    commands.inspection.companion('none');
    await settle(visit);
    expect(live.orbit.distance).toBeCloseTo(alone);
  });

  it('has the second work beside it that its address names, and tells it in its own', async () => {
    const asked: Address = { place: { kind: 'work', id: 'ring' }, mode: 'hall', beside: 'cuff' };
    const { visit, state, commands } = await beginInHall('reduced', asked);
    await settle(visit);
    expect(state()).toMatchObject({ mode: 'inspect', inspection: { beside: 'cuff' } });
    expect(visit.address().beside).toBe('cuff');
    await commands.inspection.beside(null);
    expect(visit.address().beside).toBeUndefined();
    visit.follow(asked);
    await settle(visit);
    expect(state().inspection.beside).toBe('cuff');
    commands.back();
    await settle(visit);
    expect(state()).toMatchObject({ mode: 'walk', inspection: { beside: null } });
    expect(visit.address().beside).toBeUndefined();
  });

  it('is shown by itself when there is no such second work', async () => {
    const asked: Address = { place: { kind: 'work', id: 'ring' }, mode: 'hall', beside: 'nothing' };
    const { visit, state } = await beginInHall('reduced', asked);
    await settle(visit);
    expect(state()).toMatchObject({ mode: 'inspect', inspection: { beside: null } });
  });
});
