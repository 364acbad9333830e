import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FloorFile, parseFloor } from '#venue';
import { altered } from './venues';

/** Two triangles that share an edge. */
const FLOOR: FloorFile = {
  version: 1,
  agent: { radius: 0.28, height: 1.8, climb: 0.2 },
  cell: { size: 0.07, height: 0.04 },
  vertices: [0, 0, 0, 1, 0, 0, 1, 0, 1, 0, 0, 1],
  polygons: [
    [0, 1, 2],
    [0, 2, 3],
  ],
  neighbours: [
    [-1, -1, 1],
    [0, -1, -1],
  ],
};

test('a floor parses from its value and from its text', () => {
  expect(parseFloor(FLOOR)).toEqual({ value: FLOOR, problems: [] });
  expect(parseFloor(JSON.stringify(FLOOR)).value).toEqual(FLOOR);
});

test.each([
  ['floor-shape', altered(FLOOR, ['polygons', 0], [0, 1])],
  ['floor-shape', altered(FLOOR, ['neighbours', 0, 0], -2)],
  ['floor-vertices', altered(FLOOR, ['vertices', 12], 1)],
  ['floor-corner', altered(FLOOR, ['polygons', 0, 0], 4)],
  ['floor-neighbours', altered(FLOOR, ['neighbours'], [[-1, -1, -1]])],
  ['floor-neighbour', altered(FLOOR, ['neighbours', 1], [0, -1])],
  ['floor-neighbour', altered(FLOOR, ['neighbours', 1, 0], 2)],
])('a broken floor is a problem: %s', (code, floor) => {
  const { value, problems } = parseFloor(floor);
  expect(value).toBeUndefined();
  expect(problems.map((problem) => problem.code)).toContain(code);
});

test('no text at all makes the parser throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      expect(parseFloor(text).problems.length).toBeGreaterThan(0);
    }),
  );
});
