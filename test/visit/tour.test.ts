import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_MANIFEST } from '#assets';
import { resolvePlan } from '#plan';
import { createVisit, createWalkable, isSomethingOpen, stopSeconds, type Visit } from '#visit';
import { flatFloor } from '../support/flat-floor';
import { smallCatalog, smallVenue } from '../support/small-exhibition';

const en = (text: string) => ({ en: text });

/** A visit that stands in the hall and has begun a tour of three stops, ten seconds each. */
async function guided(): Promise<Visit> {
  const stops = [
    { work: 'ring', text: en('First'), seconds: 10 },
    { stand: 'stand-2', text: en('Second'), seconds: 10 },
    { country: 'uz', text: en('Third'), seconds: 10 },
  ];
  const catalog = smallCatalog({ tours: [{ id: 'walk', title: en('A walk'), summary: en('s'), stops }] });
  const venue = smallVenue();
  const plan = resolvePlan(catalog, venue, EMPTY_MANIFEST);
  const data = { catalog, venue, plan, manifest: EMPTY_MANIFEST };
  const visit = createVisit({ data, address: { place: { kind: 'home' } }, language: 'en', motion: 'full' });
  const entered = visit.commands.enter();
  visit.setFloor('main', createWalkable(flatFloor()));
  visit.commands.report.walkable();
  await entered;
  await settle(visit, visit.commands.tour('start'));
  return visit;
}

/** Runs frames until nothing moves and a promise has settled. */
async function settle(visit: Visit, arrival?: Promise<void>): Promise<void> {
  for (let frame = 0; visit.step(1 / 60) && frame < 2000; frame += 1);
  await arrival;
  await vi.advanceTimersByTimeAsync(0);
}

/** Lets seconds pass, and what they bring about come to rest. */
async function wait(visit: Visit, seconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  await settle(visit);
}

const stateOf = (visit: Visit) => visit.store.getState();

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a tour', () => {
  it('waits at its stop until it is asked to play', async () => {
    const visit = await guided();
    await wait(visit, 600);
    expect(stateOf(visit)).toMatchObject({ mode: 'tour', tour: 'walk', stop: 1 });
  });

  it('plays from stop to stop and ends at the last', async () => {
    const visit = await guided();
    await visit.commands.tour('play');
    await wait(visit, 9);
    expect(stateOf(visit).stop).toBe(1);
    await wait(visit, 2);
    expect(stateOf(visit)).toMatchObject({ stop: 2, place: { kind: 'designer', id: 'ann' } });
    await wait(visit, 11);
    await wait(visit, 11);
    expect(stateOf(visit)).toMatchObject({ mode: 'tour', stop: 3, guide: { playing: false } });
  });

  it('keeps what a pause leaves of a stop', async () => {
    const visit = await guided();
    await visit.commands.tour('play');
    await wait(visit, 7);
    await visit.commands.tour('pause');
    await wait(visit, 100);
    await visit.commands.tour('play');
    await wait(visit, 2);
    expect(stateOf(visit).stop).toBe(1);
    await wait(visit, 2);
    expect(stateOf(visit).stop).toBe(2);
  });

  it('goes at the pace that the visitor likes', async () => {
    const visit = await guided();
    visit.commands.setPace(2);
    await visit.commands.tour('play');
    await wait(visit, 5.5);
    expect(stateOf(visit).stop).toBe(2);
    visit.commands.setPace(90);
    expect(stateOf(visit).guide.pace).toBe(3);
  });

  it('waits for a voice, and goes on a breath after it', async () => {
    const visit = await guided();
    await visit.commands.tour('play');
    visit.commands.setSpeaking(true);
    await wait(visit, 60);
    expect(stateOf(visit).stop).toBe(1);
    visit.commands.setSpeaking(false);
    await wait(visit, 2);
    expect(stateOf(visit).stop).toBe(2);
  });

  it('is left by walking away, and come back to by one command', async () => {
    const visit = await guided();
    await visit.commands.tour('play');
    visit.intents.move = [0, -1];
    for (let frame = 0; frame < 90; frame += 1) visit.step(1 / 60);
    visit.intents.move = [0, 0];
    await settle(visit);
    expect(stateOf(visit)).toMatchObject({
      mode: 'walk',
      tour: 'walk',
      guide: { away: true, playing: false },
    });
    expect(visit.address().stop).toBeUndefined();
    await settle(visit, visit.commands.tour('return'));
    expect(stateOf(visit)).toMatchObject({ mode: 'tour', stop: 1, guide: { away: false } });
    expect(visit.address()).toMatchObject({ place: { kind: 'tour', id: 'walk' }, stop: 1 });
  });

  it('is not lost when something else is opened', async () => {
    const visit = await guided();
    await settle(visit, visit.commands.open({ designer: 'ann' }));
    expect(stateOf(visit)).toMatchObject({
      tour: 'walk',
      place: { kind: 'designer' },
      guide: { away: true },
    });
    expect(visit.address().place).toEqual({ kind: 'designer', id: 'ann' });
  });

  it('ends for good', async () => {
    const visit = await guided();
    await visit.commands.tour('play');
    await visit.commands.tour('stop');
    await wait(visit, 60);
    expect(stateOf(visit)).toMatchObject({ mode: 'walk', tour: null, stop: 0, guide: { playing: false } });
  });

  it('leaves no timer behind when the visit ends', async () => {
    const visit = await guided();
    await visit.commands.tour('play');
    visit.dispose();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the length of a stop', () => {
  const stop = { hall: 'main', at: { position: [0, 0, 0] as const, heading: 0 }, pitch: 0 };

  it('is what its maker says', () => {
    expect(stopSeconds({ ...stop, text: en('x'), seconds: 42 }, ['en'])).toBe(42);
  });

  it('grows with its text, in the language in which it is read, and is never too short to look', () => {
    const text = { en: 'x'.repeat(260), fr: 'x'.repeat(520) };
    expect(stopSeconds({ ...stop, text: en('x') }, ['en'])).toBe(8);
    expect(stopSeconds({ ...stop, text }, ['en'])).toBeCloseTo(23);
    expect(stopSeconds({ ...stop, text }, ['fr', 'en'])).toBeCloseTo(43);
    expect(stopSeconds({ ...stop, text }, ['ru', 'en'])).toBeCloseTo(23);
  });
});

describe('a step back', () => {
  it('never leads out of the hall while a tour leads, and does when nothing is open', async () => {
    const visit = await guided();
    expect(isSomethingOpen(stateOf(visit))).toBe(true);
    await settle(visit, visit.commands.open({ designer: 'ann' }));
    expect(isSomethingOpen(stateOf(visit))).toBe(true);
    visit.commands.close();
    expect(stateOf(visit)).toMatchObject({ mode: 'walk', tour: 'walk', guide: { away: true } });
    expect(isSomethingOpen(stateOf(visit))).toBe(false);
  });
});
