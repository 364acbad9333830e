import { describe, expect, it } from 'vitest';
import { readStick } from '../../src/scene/input/gamepad';
import { readKeys } from '../../src/scene/input/keys';

const keys = (...codes: string[]) => new Set(codes);

describe('readKeys', () => {
  it('walks by letters and arrows, and turns by the side arrows', () => {
    expect(readKeys(keys('KeyW', 'KeyD'), false)).toMatchObject({ move: [1, 1], look: [0, 0] });
    expect(readKeys(keys('ArrowUp', 'ArrowLeft', 'ShiftLeft'), false)).toMatchObject({
      move: [0, 1],
      look: [1, 0],
      run: true,
    });
  });

  it('lets opposite keys cancel and doubled keys count once', () => {
    expect(readKeys(keys('KeyW', 'KeyS'), false).move).toEqual([0, 0]);
    expect(readKeys(keys('KeyW', 'ArrowUp'), false).move).toEqual([0, 1]);
  });

  it('turns and nears an inspected work with the same keys, and does not walk', () => {
    expect(readKeys(keys('KeyD', 'ArrowUp', 'Equal'), true)).toEqual({
      move: [0, 0],
      look: [-1, 1],
      zoom: 1,
      pan: [0, 0],
      run: false,
    });
  });

  it('shifts it with Shift', () => {
    expect(readKeys(keys('ArrowRight', 'ArrowUp', 'ShiftLeft'), true)).toMatchObject({
      look: [0, 0],
      pan: [1, 1],
    });
  });
});

describe('readStick', () => {
  it('rests in its middle and reaches one at its rim', () => {
    expect(readStick(0.1, -0.1)).toEqual([0, 0]);
    expect(readStick(1, 0)).toEqual([1, 0]);
    const [x, y] = readStick(0.9, 0.9);
    expect(Math.hypot(x, y)).toBeCloseTo(1);
  });
});
