import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_OF_VIEW, fittingDistance } from '#visit';
import { startOrbit, steerOrbit, stepOrbit } from '../../src/visit/inspect/orbit';

const rest = { look: [0, 0], zoom: 1, pan: [0, 0] } as const;

describe('inspection', () => {
  it('shows the whole of a work on wide and narrow canvases', () => {
    const half = Math.tan((FIELD_OF_VIEW * Math.PI) / 360);
    for (const aspect of [2, 1, 0.46]) {
      for (const size of [
        [0.02, 0.03, 0.01],
        [0.3, 0.47, 0.02],
        [1.3, 1.9, 0.05],
      ] as const) {
        const front = fittingDistance(size, aspect) - size[2] / 2;
        expect(front * half).toBeGreaterThan(size[1] / 2);
        expect(front * half * aspect).toBeGreaterThan(size[0] / 2);
      }
    }
  });

  it('stays within bounds, whatever the hand does', () => {
    const number = fc.double({ min: -4, max: 4, noNaN: true });
    const input = fc.record({
      look: fc.tuple(number, number),
      zoom: fc.double({ min: 0.1, max: 10, noNaN: true }),
      pan: fc.tuple(number, number),
    });
    const size = [0.08, 0.12, 0.02] as const;
    fc.assert(
      fc.property(fc.array(input, { maxLength: 30 }), (inputs) => {
        let orbit = startOrbit(size, 1.6);
        for (const each of inputs) orbit = steerOrbit(orbit, each, size, 1.6);
        expect(Math.abs(orbit.elevation)).toBeLessThan(Math.PI / 2);
        expect(orbit.distance).toBeGreaterThanOrEqual(0.02);
        expect(orbit.distance).toBeLessThanOrEqual(fittingDistance(size, 1.6) * 1.6);
        expect(Math.max(...orbit.pan.map(Math.abs))).toBeLessThan(0.1);
      }),
    );
  });

  it('comes to rest', () => {
    const size = [0.08, 0.12, 0.02] as const;
    const wanted = steerOrbit(startOrbit(size, 1.6), { ...rest, look: [1, 0.3], zoom: 3 }, size, 1.6);
    let orbit = startOrbit(size, 1.6);
    let frames = 0;
    for (let moving = true; moving && frames < 300; frames += 1) {
      ({ orbit, moving } = stepOrbit(orbit, wanted, 1 / 60));
    }
    expect(orbit).toEqual(wanted);
    expect(frames).toBeLessThan(120);
  });
});
