import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkNote } from '#catalog';
import { axesOf, fittingDistance, HAND_FIELD_OF_VIEW, NEAREST } from '#visit';
import { orbitOfNote } from '../../src/visit/inspect/note-view';
import { startOrbit, steerOrbit, stepOrbit } from '../../src/visit/inspect/orbit';
import { AT_REST, type Spin, stepSpin } from '../../src/visit/inspect/spin';

const rest = { look: [0, 0], zoom: 1, pan: [0, 0] } as const;
const size = [0.08, 0.12, 0.02] as const;
const reach = { size, aspect: 1.6, nearest: NEAREST };

describe('inspection', () => {
  it('shows the whole of a work on wide and narrow canvases', () => {
    const half = Math.tan((HAND_FIELD_OF_VIEW * Math.PI) / 360);
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
    fc.assert(
      fc.property(fc.array(input, { maxLength: 30 }), (inputs) => {
        let orbit = startOrbit(size, 1.6);
        for (const each of inputs) orbit = steerOrbit(orbit, each, reach);
        expect(Math.abs(orbit.elevation)).toBeLessThan(Math.PI / 2);
        expect(orbit.distance).toBeGreaterThanOrEqual(NEAREST);
        expect(orbit.distance).toBeLessThanOrEqual(fittingDistance(size, 1.6) * 1.6);
        orbit.pan.forEach((value, axis) => {
          expect(Math.abs(value)).toBeLessThanOrEqual((size[axis] ?? 0) / 2);
        });
      }),
    );
  });

  it('comes to rest', () => {
    const wanted = steerOrbit(startOrbit(size, 1.6), { ...rest, look: [1, 0.3], zoom: 3 }, reach);
    let orbit = startOrbit(size, 1.6);
    let frames = 0;
    for (let moving = true; moving && frames < 300; frames += 1) {
      ({ orbit, moving } = stepOrbit(orbit, wanted, 1 / 60));
    }
    expect(orbit).toEqual(wanted);
    expect(frames).toBeLessThan(120);
  });
});

/** Where a point of the picture's middle plane is on the piece: right and up as shares of the distance. */
const under = (orbit: ReturnType<typeof startOrbit>, [x, y]: readonly [number, number]) => {
  const { right, up } = axesOf(orbit);
  return [0, 1, 2].map(
    (axis) => orbit.distance * (x * (right[axis] ?? 0) + y * (up[axis] ?? 0)) - (orbit.pan[axis] ?? 0),
  );
};

describe('zooming', () => {
  it('keeps what is under the pointer in its place', () => {
    const orbit = { ...startOrbit(size, 1.6), azimuth: 0.7, elevation: 0.4 };
    const about = [0.05, -0.04] as const;
    const nearer = steerOrbit(orbit, { ...rest, zoom: 1.5, about }, reach);
    expect(nearer.distance).toBeCloseTo(orbit.distance / 1.5);
    under(nearer, about).forEach((value, axis) => {
      expect(value).toBeCloseTo(under(orbit, about)[axis] ?? 0, 6);
    });
  });

  it('shifts nothing at its end', () => {
    const nearest = { ...startOrbit(size, 1.6), distance: NEAREST };
    expect(steerOrbit(nearest, { ...rest, zoom: 2, about: [0.2, 0.2] }, reach)).toEqual(nearest);
  });

  it('shifts on the screen, also from above', () => {
    const above = { ...startOrbit(size, 1.6), elevation: 1.4 };
    const { pan } = steerOrbit(above, { ...rest, pan: [0, 0.005] }, reach);
    expect(Math.hypot(...pan)).toBeCloseTo(0.005);
    expect(pan[2]).toBeLessThan(-0.004);
  });
});

describe('a piece that is let go', () => {
  const spun = (fps: number, seconds: number, table = false) => {
    let spin: Spin = table ? AT_REST : [3, 0];
    let turned = 0;
    for (let frame = 0; frame < seconds * fps; frame += 1) {
      const next = stepSpin(spin, { look: [0, 0], held: false, table }, 1 / fps);
      spin = next.spin;
      turned += next.turned[0];
    }
    return { spin, turned };
  };

  it('goes on turning and comes to rest, the same at every pace of frames', () => {
    const [fast, slow] = [spun(120, 3), spun(20, 3)];
    expect(fast.spin).toEqual(AT_REST);
    expect(slow.spin).toEqual(AT_REST);
    expect(fast.turned).toBeGreaterThan(0.5);
    expect(fast.turned).toBeCloseTo(slow.turned, 1);
  });

  it('takes on the speed of the hand and forgets it when the hand rests', () => {
    let spin: Spin = AT_REST;
    for (let frame = 0; frame < 20; frame += 1)
      spin = stepSpin(spin, { look: [0.03, 0], held: true, table: false }, 1 / 60).spin;
    expect(spin[0]).toBeCloseTo(1.8, 1);
    for (let frame = 0; frame < 30; frame += 1)
      spin = stepSpin(spin, { look: [0, 0], held: true, table: false }, 1 / 60).spin;
    expect(spin).toEqual(AT_REST);
  });

  it('turns evenly on a turntable', () => {
    const { spin, turned } = spun(60, 10, true);
    expect(spin[0]).toBeGreaterThan(0.2);
    expect(turned).toBeGreaterThan(1.5);
    expect(turned).toBeLessThan(3);
  });
});

describe('a note', () => {
  const at: Pick<WorkNote, 'position' | 'normal'> = { position: [0.02, 0.09, 0.01], normal: [1, 0, 1] };

  it('is looked at straight on, with its place in the middle', () => {
    const orbit = orbitOfNote(at, size, 1.6);
    expect(orbit.azimuth).toBeCloseTo(Math.PI / 4);
    expect(orbit.elevation).toBe(0);
    expect(orbit.pan).toEqual([-0.02, 0.06 - 0.09, -0.01]);
    expect(orbit.distance).toBeLessThan(fittingDistance(size, 1.6) / 2);
  });

  it('is looked at as its author says', () => {
    const view = { azimuth: -0.3, elevation: 0.2, distance: 0.03 };
    expect(orbitOfNote({ ...at, view }, size, 1.6)).toMatchObject(view);
  });
});
