import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#kit';
import { planDistance } from '#kit';
import { createWalkable } from '#visit';
import { stepWalk, type Walker } from '../../src/visit/walk/step-walk';
import { startTravel, stepTravel } from '../../src/visit/walk/travel';
import { flatFloor } from '../support/flat-floor';

const floor = createWalkable(flatFloor());
const standing = (position: Vec3, heading = 0): Walker => ({
  pose: { position, heading, pitch: 0 },
  velocity: [0, 0],
});
const rest = { move: [0, 0], look: [0, 0], run: false } as const;
const ahead = { ...rest, move: [0, 1] } as const;

/** Steps until a number of seconds has gone by at 60 frames a second. */
function walk(walker: Walker, input: Parameters<typeof stepWalk>[1], seconds: number): Walker {
  let now = walker;
  for (let frame = 0; frame < seconds * 60; frame += 1) now = stepWalk(now, input, 1 / 60, floor);
  return now;
}

const inside = ([x, , z]: Vec3) =>
  Math.abs(x) <= 5.01 &&
  z <= 5.01 &&
  (z >= -5.01 || (z >= -8.01 && x <= -0.99)) &&
  !(Math.abs(x) < 0.99 && Math.abs(z) < 0.99);

describe('walking', () => {
  it('goes where it looks, at a walking pace', () => {
    const { pose } = walk(standing([3, 0, 3]), ahead, 2);
    expect(pose.position[0]).toBeCloseTo(3);
    expect(3 - pose.position[2]).toBeGreaterThan(2.4);
    expect(3 - pose.position[2]).toBeLessThan(3.1);
  });

  it('is as fast sideways across as straight on', () => {
    const across = walk(standing([-4, 0, 4]), { ...rest, move: [1, 1] }, 1).pose.position;
    const straight = walk(standing([3, 0, 4]), ahead, 1).pose.position;
    expect(planDistance(across, [-4, 0, 4])).toBeCloseTo(planDistance(straight, [3, 0, 4]), 1);
  });

  it('hurries when asked to', () => {
    const hurried = walk(standing([3, 0, 4.5]), { ...ahead, run: true }, 1).pose.position[2];
    expect(hurried).toBeLessThan(walk(standing([3, 0, 4.5]), ahead, 1).pose.position[2] - 1);
  });

  it('slides along the pillar and does not enter it', () => {
    const { pose } = walk(standing([0, 0, 4], 0.3), ahead, 6);
    expect(inside(pose.position)).toBe(true);
    expect(pose.position[0]).toBeLessThan(-0.9);
  });

  it('steps up and settles on the height of the floor', () => {
    const { pose } = walk(walk(standing([-3, 0, -4]), ahead, 2), rest, 2);
    expect(pose.position[1]).toBe(0.15);
    expect(pose.position[2]).toBeLessThan(-5.5);
  });

  it('stands still after a moment and says so', () => {
    const stopped = walk(walk(standing([3, 0, 3]), ahead, 1), rest, 1.5);
    expect(stepWalk(stopped, rest, 1 / 60, floor).moving).toBe(false);
  });

  it('never leaves the floor, whatever the hands do and however slow the machine', () => {
    const hand = fc.record({
      move: fc.tuple(
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
      ),
      look: fc.tuple(
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.double({ min: -2, max: 2, noNaN: true }),
      ),
      run: fc.boolean(),
    });
    const frame = fc.tuple(hand, fc.double({ min: 0.001, max: 0.1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 120 }), (frames) => {
        let walker: Walker = standing([3, 0, 3]);
        for (const [input, dt] of frames) {
          walker = stepWalk(walker, input, dt, floor);
          expect(inside(walker.pose.position)).toBe(true);
          expect(Math.abs(walker.pose.pitch)).toBeLessThan(Math.PI / 2);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('ways', () => {
  it('lead around what is in the way', () => {
    const corners = floor.path([0, 0, 4], [0, 0, -4]);
    expect(corners?.length).toBeGreaterThan(2);
  });

  it('are none to where nobody can stand', () => {
    expect(floor.path([0, 0, 4], [0, 0, 30])).toBeNull();
    expect(floor.nearest([0, 0, 30])).toBeNull();
  });

  it('are walked to their end, looking where they should, in bounded time', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true })),
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0.004, max: 0.1, noNaN: true }),
        ([x, z], heading, dt) => {
          const start: Vec3 = [4, 0, 4];
          const end = floor.nearest([x, 0, z], 2);
          const corners = end && floor.path(start, end);
          if (!end || !corners) return;
          let pose = standing(start, 1).pose;
          let travel: ReturnType<typeof startTravel> | null = startTravel(
            pose,
            { position: end, heading, pitch: -0.2 },
            corners,
          );
          let seconds = 0;
          while (travel && seconds < 12) {
            const next = stepTravel(travel, pose, dt, floor);
            pose = next.pose;
            travel = next.travel;
            seconds += dt;
          }
          expect(travel).toBeNull();
          expect(pose.heading).toBe(heading);
          expect(pose.pitch).toBe(-0.2);
          expect(planDistance(pose.position, end)).toBeLessThan(0.05);
        },
      ),
      { numRuns: 60 },
    );
  });
});
