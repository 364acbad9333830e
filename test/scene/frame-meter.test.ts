import { expect, it } from 'vitest';
import { createFrameMeter } from '../../src/scene/systems/frame-meter';

it('times frames that follow each other, not the rest before them', () => {
  const meter = createFrameMeter(10);
  meter.note(0, true);
  meter.note(10, true);
  meter.note(30, false);
  meter.note(90_000, true);
  meter.note(90_010, false);
  expect(meter.frames()).toBe(5);
  expect(meter.summary()).toEqual({ median: 10, p95: 20 });
});

it('forgets the oldest', () => {
  const meter = createFrameMeter(3);
  for (const now of [0, 100, 110, 120, 130]) meter.note(now, true);
  expect(meter.summary()).toEqual({ median: 10, p95: 10 });
  expect(meter.last()).toBe(10);
});

it('has nothing to say before anything moved', () => {
  expect(createFrameMeter().summary()).toEqual({ median: 0, p95: 0 });
});
