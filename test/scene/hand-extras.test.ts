import { describe, expect, it } from 'vitest';
import { shapeCoin } from '../../src/scene/hand/extras/coin-shape';
import { HAND_BOX } from '../../src/scene/hand/extras/hand-outline';
import { lampDirection, lampReach, stepLamp } from '../../src/scene/hand/extras/lamp';
import { COMPANION_SIZES } from '../../src/visit/inspect/arrange';
import { FIRST_LAMP } from '../../src/visit/inspect/inspection';

const axis = (position: readonly number[], at: number) => position.filter((_, index) => index % 3 === at);

describe('the light in hand', () => {
  it('comes from where its angles say, as the camera sees it', () => {
    const [right, up, near] = lampDirection(FIRST_LAMP);
    expect(right).toBeLessThan(0);
    expect(up).toBeGreaterThan(0);
    expect(near).toBeGreaterThan(0);
    expect(Math.hypot(right, up, near)).toBeCloseTo(1);
    expect(lampDirection({ azimuth: 0, elevation: 0 })).toEqual([0, 0, 1]);
  });

  it('stays outside of what it shines on', () => {
    for (const size of [
      [0.02, 0.02, 0.02],
      [0.3, 0.6, 0.2],
    ] as const)
      expect(lampReach(size)).toBeGreaterThan(Math.hypot(...size) / 2);
  });

  it('comes up within a quarter of a second, and at once where nothing glides', () => {
    let on = 0;
    for (let frame = 0; frame < 15; frame += 1) on = stepLamp(on, true, 1 / 60, false);
    expect(on).toBeCloseTo(1);
    expect(stepLamp(1, false, 1 / 60, false)).toBeLessThan(1);
    expect(stepLamp(0, true, 1 / 60, true)).toBe(1);
  });
});

describe('things of known size', () => {
  it('are a coin of 23.25 by 2.33 millimetres', () => {
    const { ring, core } = shapeCoin();
    const [x, z] = [axis(ring.position, 0), axis(ring.position, 2)];
    expect(Math.max(...x) - Math.min(...x)).toBeCloseTo(COMPANION_SIZES.coin[0], 5);
    expect(Math.max(...z) - Math.min(...z)).toBeCloseTo(0.00233, 5);
    for (const { position, normal, open } of [ring, core]) {
      expect(normal).toHaveLength(position.length);
      expect(open).toHaveLength(position.length / 3);
      expect(position.every(Number.isFinite) && normal.every(Number.isFinite)).toBe(true);
    }
    // What faces the visitor faces the visitor.
    expect(Math.min(...axis(core.normal, 2))).toBeGreaterThan(0);
    expect(Math.min(...axis(ring.normal, 2))).toBeGreaterThan(-0.01);
  });

  it('and a hand of 185 millimetres', () => {
    const [left, bottom, right, top] = HAND_BOX;
    expect((top - bottom) / 1000).toBeCloseTo(COMPANION_SIZES.hand[1]);
    expect((right - left) / 1000).toBeLessThan(COMPANION_SIZES.hand[0]);
  });
});
