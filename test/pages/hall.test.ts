import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pose } from '#kit';
import type { Hotspot } from '#plan';
import { createFollower } from '../../src/pages/hall/follower';
import { frameOf, nearestOnMap, thresholdOf } from '../../src/pages/hall/map/geometry';
import { createMarker } from '../../src/pages/hall/markers/create-marker';
import { recall, remember } from '../../src/pages/hall/storage';
import { createAnnouncer } from '../../src/pages/hall/words/announcer';
import { lookAround } from '../../src/pages/hall/words/where';

const hotspot = (id: string, x: number, z: number, kind: Hotspot['kind'] = 'work'): Hotspot => ({
  id,
  kind,
  target: id,
  hall: 'hall',
  position: [x, 1.2, z],
  approach: { position: [x, 0, z + 1], heading: 0 },
  title: { en: id },
});

const pose = (heading: number): Pose => ({ position: [0, 0, 0], heading, pitch: 0 });

describe('where one stands', () => {
  const around = [
    hotspot('ahead', 0, -3),
    hotspot('behind', 0, 2),
    hotspot('left', -4, 0),
    hotspot('far', 1, -30),
  ];

  it('names what is looked at, and the nearest others', () => {
    const told = lookAround(pose(0), around);
    expect(told.facing?.id).toBe('ahead');
    expect(told.near.map(({ hotspot: { id } }) => id)).toEqual(['behind', 'left', 'far']);
    expect(told.near[0]?.metres).toBeCloseTo(2);
  });

  it('turns with the visitor: positive headings look left', () => {
    expect(lookAround(pose(Math.PI / 2), around).facing?.id).toBe('left');
    expect(lookAround(pose(Math.PI), around).facing?.id).toBe('behind');
    expect(lookAround(pose(-Math.PI / 2), around).facing).toBeNull();
  });

  it('tells works and countries, not the plates of people', () => {
    expect(lookAround(pose(0), [hotspot('somebody', 0, -1, 'designer')])).toEqual({ facing: null, near: [] });
  });
});

describe('the floor plan', () => {
  it('shows the whole outline with air around it', () => {
    const { viewBox } = frameOf([
      [-5, -2],
      [5, -2],
      [5, 8],
    ]);
    expect(viewBox.split(' ').map(Number)).toEqual([-5.4, -2.4, 10.8, 10.8]);
  });

  it('lays a threshold across the way through it', () => {
    const line = thresholdOf({ position: [1, 0, 2], heading: 0, width: 2 });
    expect(line).toEqual({ x1: 0, y1: 2, x2: 2, y2: 2 });
    const turned = thresholdOf({ position: [1, 0, 2], heading: Math.PI / 2, width: 2 });
    expect(turned.x1).toBeCloseTo(1);
    expect(Math.abs(turned.y2 - turned.y1)).toBeCloseTo(2);
  });

  it('takes a click for the nearest work or country within reach', () => {
    const marks = [hotspot('a', 0, 0), hotspot('b', 1, 0), hotspot('person', 0.9, 0, 'designer')];
    expect(nearestOnMap(marks, [0.8, 0], 1.2)?.id).toBe('b');
    expect(nearestOnMap(marks, [9, 0], 1.2)).toBeUndefined();
  });
});

describe('a follower', () => {
  it('tells at once, then only when the pose has changed', () => {
    const live = { pose: pose(0) } as Parameters<typeof createFollower>[0];
    const follower = createFollower(live);
    const told = vi.fn();
    const stop = follower.follow(told);
    expect(told).toHaveBeenCalledTimes(1);
    follower.tick();
    expect(told).toHaveBeenCalledTimes(1);
    live.pose = pose(1);
    follower.tick();
    follower.tick();
    expect(told).toHaveBeenCalledTimes(2);
    stop();
    live.pose = pose(2);
    follower.tick();
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('tells once after each frame, when all of it is written', async () => {
    const live = { pose: pose(0) } as Parameters<typeof createFollower>[0];
    const follower = createFollower(live);
    const seen: number[] = [];
    const stop = follower.after(() => seen.push(live.pixelsPerMetre));
    follower.tick();
    follower.tick();
    live.pixelsPerMetre = 900;
    expect(seen).toEqual([]);
    await Promise.resolve();
    expect(seen).toEqual([900]);
    follower.tick();
    await Promise.resolve();
    expect(seen).toEqual([900, 900]);
    stop();
    follower.tick();
    await Promise.resolve();
    expect(seen).toHaveLength(2);
  });
});

describe('a marker', () => {
  afterEach(() => vi.unstubAllGlobals());

  function fakeButton() {
    const attributes = new Set<string>();
    const button = {
      style: {} as Record<string, string>,
      dataset: {} as Record<string, string>,
      parentElement: { clientWidth: 1000, clientHeight: 600 },
      toggleAttribute: (name: string, on: boolean) => (on ? attributes.add(name) : attributes.delete(name)),
    };
    return { button, attributes };
  }

  it('is put where the scene says, and set aside when it is out of view', () => {
    vi.stubGlobal('document', { activeElement: null });
    const { button, attributes } = fakeButton();
    const placed = vi.fn();
    const marker = createMarker(button as unknown as HTMLElement, placed);
    marker.place(120.04, 180, 2, true);
    expect(button.style['transform']).toBe('translate(120.0px, 180.0px)');
    expect(button.dataset['band']).toBe('near');
    expect(attributes.has('data-away')).toBe(false);
    marker.place(-4000, 9999, 12, false);
    expect(button.style['transform']).toBe('translate(120.0px, 180.0px)');
    expect(button.dataset['band']).toBe('far');
    expect(attributes.has('data-away')).toBe(true);
    expect(placed).toHaveBeenCalledTimes(2);
  });

  it('stays below the bar at the top, where its name can be read', () => {
    vi.stubGlobal('document', { activeElement: null });
    const { button } = fakeButton();
    createMarker(button as unknown as HTMLElement, () => {}).place(120, 20, 2, true);
    expect(button.style['transform']).toBe('translate(120.0px, 118.0px)');
    const above = fakeButton().button;
    createMarker(above as unknown as HTMLElement, () => {}, 'name').place(120, 20, 2, true);
    expect(above.style['transform']).toBe('translate(120.0px, 80.0px)');
  });

  it('in focus but out of view, waits on the stage', () => {
    const { button } = fakeButton();
    vi.stubGlobal('document', { activeElement: button });
    createMarker(button as unknown as HTMLElement, () => {}).place(-4000, 0, 5, false);
    expect(button.style['transform']).toBe('translate(500px, 480px)');
  });

  it('nearer ones lie over farther ones', () => {
    vi.stubGlobal('document', { activeElement: null });
    const near = fakeButton().button;
    const far = fakeButton().button;
    createMarker(near as unknown as HTMLElement, () => {}).place(0, 0, 1, true);
    createMarker(far as unknown as HTMLElement, () => {}).place(0, 0, 20, true);
    expect(Number(near.style['zIndex'])).toBeGreaterThan(Number(far.style['zIndex']));
  });
});

describe('the live region', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits until it is quiet, and says each sentence once', () => {
    const region = { textContent: '' } as HTMLElement;
    const announcer = createAnnouncer();
    announcer.attach(region);
    announcer.announce('Opened: Asyk.');
    vi.advanceTimersByTime(300);
    announcer.announce('You stand before: Asyk.');
    announcer.announce('You stand before: Asyk.');
    vi.advanceTimersByTime(300);
    expect(region.textContent).toBe('');
    vi.advanceTimersByTime(300);
    expect(region.textContent).toBe('Opened: Asyk. You stand before: Asyk.');
  });

  it('is silent once disposed', () => {
    const region = { textContent: '' } as HTMLElement;
    const announcer = createAnnouncer();
    announcer.attach(region);
    announcer.announce('Too late.');
    announcer.dispose();
    vi.runAllTimers();
    expect(region.textContent).toBe('');
  });
});

describe('what is remembered', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is kept where that is allowed', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
    remember('map', 'folded');
    expect(recall('map')).toBe('folded');
    expect([...kept.keys()]).toEqual(['hemicycle.map']);
  });

  it('is forgotten where it is forbidden', () => {
    const forbidden = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden });
    expect(() => remember('map', 'folded')).not.toThrow();
    expect(recall('map')).toBeNull();
  });
});
