import { beforeEach, describe, expect, it } from 'vitest';
import { createGestures } from '../../src/scene/input/gestures';

let told: string[];
const round = (value: number) => Math.round(value * 100) / 100;
const make = () =>
  createGestures({
    drag: (dx, dy) => told.push(`drag ${dx},${dy}`),
    tap: (x, y) => told.push(`tap ${x},${y}`),
    pinch: (_x, _y, dx, dy, factor) => told.push(`pinch ${round(dx)},${round(dy)} ×${round(factor)}`),
    steer: (dx, dy) => told.push(`steer ${round(dx)},${round(dy)}`),
  });

describe('gestures', () => {
  beforeEach(() => {
    told = [];
  });

  it('take a short press with a trembling hand for a tap', () => {
    const gestures = make();
    gestures.down(1, 50, 50, 0);
    gestures.move(1, 53, 52);
    gestures.up(1, 200);
    expect(told).toEqual(['tap 50,50']);
  });

  it('take a long press for nothing', () => {
    const gestures = make();
    gestures.down(1, 50, 50, 0);
    gestures.up(1, 900);
    expect(told).toEqual([]);
  });

  it('look around on a drag, and mute the click at its end', () => {
    const gestures = make();
    gestures.down(1, 0, 0, 0);
    gestures.move(1, 10, 0);
    gestures.move(1, 25, 5);
    expect(gestures.dragging()).toBe(true);
    gestures.move(1, 0, 0);
    gestures.up(1, 100);
    expect(told).toEqual(['drag 15,5', 'drag -25,-5']);
    expect(gestures.dragging()).toBe(false);
  });

  it('steer and pinch with two fingers, stop when one is lifted, and never tap after', () => {
    const gestures = make();
    gestures.down(1, 0, 0, 0);
    gestures.down(2, 100, 0, 10);
    gestures.move(2, 100, -40);
    gestures.move(1, 0, -40);
    gestures.up(2, 50);
    gestures.up(1, 60);
    expect(told).toEqual([
      'pinch 0,-20 ×1.08',
      'steer 0,-20',
      'pinch 0,-20 ×0.93',
      'steer 0,-40',
      'steer 0,0',
    ]);
  });

  it('end without a tap when they are taken away', () => {
    const gestures = make();
    gestures.down(1, 5, 5, 0);
    gestures.cancel(1);
    gestures.up(1, 10);
    expect(told).toEqual([]);
  });

  it('begin anew after two fingers', () => {
    const gestures = make();
    gestures.down(1, 0, 0, 0);
    gestures.down(2, 10, 0, 0);
    gestures.up(1, 10);
    gestures.up(2, 10);
    told = [];
    gestures.down(3, 7, 8, 1000);
    gestures.up(3, 1100);
    expect(told).toEqual(['tap 7,8']);
  });
});
