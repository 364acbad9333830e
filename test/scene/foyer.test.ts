import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { VisitState } from '#visit';
import { createFoyer } from '../../src/scene/foyer/foyer';
import { nextInFoyer } from '../../src/scene/foyer/foyer-state';

type Said = Pick<VisitState, 'mode' | 'place' | 'hallPhase' | 'context'>;

const RING: Said['place'] = { kind: 'work', id: 'ring' };
const coming: Said = { mode: 'walk', place: RING, hallPhase: 'loading', context: 'ok' };
const held: Said = { ...coming, mode: 'inspect' };
const ring = { work: 'ring', phase: 'shown' } as const;
const none = new Set<string>();

describe('what is in the foyer', () => {
  it('is the work that the visitor came for, while there is no hall', () => {
    expect(nextInFoyer(null, coming, none)).toEqual({ work: 'ring', phase: 'coming' });
    expect(nextInFoyer(ring, { ...coming, place: { kind: 'work', id: 'cuff' } }, none)?.work).toBe('cuff');
  });

  it.each<[string, Said]>([
    ['the visitor comes for the hall', { ...coming, place: { kind: 'home' } }],
    ['the hall is there', { ...coming, hallPhase: 'walkable' }],
    ['the hall did not come, and nothing is in hand', { ...coming, hallPhase: 'failed' }],
    ['a tour leads', { ...coming, mode: 'tour' }],
    ['the visitor reads', { ...coming, mode: 'page', hallPhase: 'off' }],
  ])('is nothing when %s', (_, said) => {
    expect(nextInFoyer(null, said, none)).toBeNull();
  });

  it('stays in hand when the hall has come or failed, until it is put back', () => {
    for (const hallPhase of ['loading', 'walkable', 'failed'] as const)
      expect(nextInFoyer(ring, { ...held, hallPhase }, none)).toBe(ring);
    expect(nextInFoyer(ring, { ...coming, place: { kind: 'home' } }, none)).toBeNull();
    expect(nextInFoyer(ring, { ...coming, hallPhase: 'walkable' }, none)).toBeNull();
  });

  it('comes back after the loss of a context, also in a hall that failed', () => {
    for (const hallPhase of ['loading', 'failed'] as const)
      expect(nextInFoyer(null, { ...held, hallPhase }, none)?.work).toBe('ring');
  });

  it('comes back sooner than the hall after the loss of a context, and stays until that is ready', () => {
    const lost: Said = { ...held, hallPhase: 'walkable', context: 'lost' };
    expect(nextInFoyer(null, lost, none)).toEqual({ work: 'ring', phase: 'coming' });
    expect(nextInFoyer(ring, { ...lost, context: 'ok' }, none)).toBe(ring);
    expect(nextInFoyer(null, { ...lost, mode: 'walk' }, none)).toBeNull();
  });

  it('is nothing that there is nothing to show of', () => {
    expect(nextInFoyer(null, coming, new Set(['ring']))).toBeNull();
  });
});

describe('the turn of the hall', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function open(said: Said) {
    const store = createStore<VisitState>(() => said as VisitState);
    const intents = { held: false } as Parameters<typeof createFoyer>[0]['visit']['intents'];
    const moving = { now: false };
    const card = { drawn: true, asked: 0 };
    const gate = {
      isOpen: () => card.drawn,
      close() {
        card.asked += 1;
      },
    };
    const foyer = createFoyer({ visit: { store, intents }, moved: () => moving.now, gate });
    const turns: string[] = [];
    const ask = () => void foyer.turn().then(() => turns.push('hall'));
    return { store, intents, moving, card, foyer, turns, ask };
  }

  it('comes at once where nobody came for a work', async () => {
    const { turns, ask } = open({ ...coming, place: { kind: 'home' } });
    ask();
    await vi.advanceTimersByTimeAsync(0);
    expect(turns).toEqual(['hall']);
  });

  it('comes when the work is there, and nobody moves or holds it', async () => {
    const { turns, ask, foyer, moving, intents } = open(coming);
    ask();
    await vi.advanceTimersByTimeAsync(3000);
    expect(turns).toEqual([]);
    foyer.show();
    moving.now = true;
    await vi.advanceTimersByTimeAsync(3000);
    moving.now = false;
    intents.held = true;
    await vi.advanceTimersByTimeAsync(3000);
    expect(turns).toEqual([]);
    intents.held = false;
    await vi.advanceTimersByTimeAsync(1000);
    expect(turns).toEqual(['hall']);
  });

  it('comes when the step before is drawn', async () => {
    const { turns, ask, foyer, card } = open(coming);
    foyer.show();
    card.drawn = false;
    ask();
    await vi.advanceTimersByTimeAsync(3000);
    expect({ turns, asked: card.asked }).toEqual({ turns: [], asked: 1 });
    card.drawn = true;
    await vi.advanceTimersByTimeAsync(1000);
    expect(turns).toEqual(['hall']);
  });

  it('comes when the work is put back, given up or long in coming', async () => {
    const put = open(coming);
    put.ask();
    put.store.setState({ place: { kind: 'home' } });
    const lost = open(coming);
    lost.ask();
    lost.foyer.giveUp();
    await vi.advanceTimersByTimeAsync(1000);
    expect([put.turns, lost.turns]).toEqual([['hall'], ['hall']]);
    lost.store.setState({ progress: { loaded: 1, total: 2 } });
    expect(lost.foyer.now()).toBeNull();
    const late = open(coming);
    late.ask();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(late.turns).toEqual([]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(late.turns).toEqual(['hall']);
  });

  it('is told of once when the hall takes the work over', () => {
    const { foyer } = open(held);
    const rung = vi.fn();
    foyer.changed.listen(rung);
    foyer.handOver();
    foyer.handOver();
    expect(rung).toHaveBeenCalledTimes(1);
    expect(foyer.now()).toBeNull();
  });
});
