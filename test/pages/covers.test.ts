import { describe, expect, it, vi } from 'vitest';
import { createCovers, NO_COVER } from '../../src/pages/hall/covers';

type Visit = Parameters<typeof createCovers>[0];

describe('what covers the stage', () => {
  const open = () => {
    const visit = { live: { inset: NO_COVER }, wake: vi.fn() } as unknown as Visit;
    const style = new Map<string, string>();
    const setProperty = (name: string, value: string) => style.set(name, value);
    const covers = createCovers(visit);
    covers.attach({ style: { setProperty } } as unknown as HTMLElement);
    return { visit, style, covers };
  };

  it('is looked past by the camera: sheets on each other, the hands above them', () => {
    const { visit, style, covers } = open();
    covers.set('panel', { end: 0, bottom: 80 });
    covers.set('note', { end: 0, bottom: 300 });
    covers.set('hands', { end: 0, bottom: 50 });
    expect(visit.live.inset).toEqual({ end: 0, bottom: 350 });
    expect(style.get('--sheet')).toBe('300px');
    covers.set('note', NO_COVER);
    expect(visit.live.inset).toEqual({ end: 0, bottom: 130 });
    expect(style.get('--sheet')).toBe('80px');
  });

  it('at the side is the widest of it', () => {
    const { visit, style, covers } = open();
    covers.set('panel', { end: 400, bottom: 0 });
    covers.set('note', { end: 300, bottom: 0 });
    expect(visit.live.inset).toEqual({ end: 400, bottom: 0 });
    expect(style.get('--side')).toBe('400px');
  });

  it('asks for a frame only when it has changed', () => {
    const { visit, covers } = open();
    covers.set('panel', { end: 400, bottom: 0 });
    covers.set('panel', { end: 400, bottom: 0 });
    expect(visit.wake).toHaveBeenCalledTimes(1);
  });
});
