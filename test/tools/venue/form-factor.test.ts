import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formFactor } from '../../../tools/venue/bake/form-factor';

const up = { x: 0, y: 0, z: 0, nx: 0, ny: 1, nz: 0 };
/** A square of 2 × half metres around the axis, above the origin and shining down. */
const square = (half: number, height: number) =>
  ({ corner: [-half, height, -half], u: [2 * half, 0, 0], v: [0, 0, 2 * half] }) as const;

test('a square above a point gives what the tables say', () => {
  // A differential element below the corner of a rectangle a × b at a height c (Howell, B-4), four times.
  const a = 1 / 1.5;
  const corner = ((a / Math.hypot(1, a)) * Math.atan(a / Math.hypot(1, a)) * 2) / (2 * Math.PI);
  expect(formFactor(square(1, 1.5), up)).toBeCloseTo(4 * corner, 6);
});

test('what fills the sky gives all of it, and what is seen from behind or lies below the horizon nothing', () => {
  expect(formFactor(square(1e4, 1), up)).toBeCloseTo(1, 3);
  expect(formFactor({ ...square(1, 1), u: [0, 0, 2], v: [2, 0, 0] }, up)).toBe(0);
  expect(formFactor(square(1, -1), up)).toBe(0);
});

test('pieces give together what the whole gives, also where the horizon cuts them', () => {
  const part = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(part, part, part, part, (x, z, nx, nz) => {
      const ny = 0.3;
      const length = Math.hypot(nx, ny, nz);
      const place = { x, y: 0, z, nx: nx / length, ny: ny / length, nz: nz / length };
      const whole = square(1, 0.5);
      let sum = 0;
      for (const [i, j] of [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ] as const) {
        sum += formFactor({ corner: [-1 + i, 0.5, -1 + j], u: [1, 0, 0], v: [0, 0, 1] }, place);
      }
      expect(sum).toBeCloseTo(formFactor(whole, place), 6);
    }),
  );
});
