import { expect, it } from 'vitest';
import { createFrameGate } from '../../src/scene/stage/frame-gate';

function card() {
  const fences = new Map<object, boolean>();
  const state = { lost: false };
  const gl = {
    SYNC_GPU_COMMANDS_COMPLETE: 1,
    SYNC_STATUS: 2,
    SIGNALED: 3,
    UNSIGNALED: 4,
    fenceSync() {
      const fence = {};
      fences.set(fence, false);
      return fence;
    },
    flush() {},
    isContextLost: () => state.lost,
    getSyncParameter: (fence: object) => (fences.get(fence) ? 3 : 4),
    deleteSync: (fence: object) => fences.delete(fence),
  };
  const draw = (): void => {
    for (const fence of fences.keys()) fences.set(fence, true);
  };
  return { gate: createFrameGate(gl as never), fences, draw, state };
}

it('is closed until the frame is drawn, and keeps nothing of it', () => {
  const { gate, fences, draw } = card();
  expect(gate.isOpen()).toBe(true);
  gate.close();
  expect([gate.isOpen(), gate.isOpen()]).toEqual([false, false]);
  draw();
  expect(gate.isOpen()).toBe(true);
  expect(fences.size).toBe(0);
});

it('does not wait for a card that is gone', () => {
  const { gate, state } = card();
  gate.close();
  state.lost = true;
  expect(gate.isOpen()).toBe(true);
});

it('waits for the last that was asked for, and keeps nothing of what was before', () => {
  const { gate, fences, draw } = card();
  gate.close();
  draw();
  gate.close();
  expect(fences.size).toBe(1);
  expect(gate.isOpen()).toBe(false);
  draw();
  expect(gate.isOpen()).toBe(true);
});
