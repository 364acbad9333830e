import { expect, it } from 'vitest';
import { keepPrograms } from '../../src/scene/stage/keep-programs';

it('keeps what three finds again once, and leaves a shader of ours to its material', () => {
  const programOf = (cacheKey: string) => ({ cacheKey, usedTimes: 1 });
  const [piece, screen] = [programOf('physical,STANDARD,,highp'), programOf('17,18,highp')];
  const renderer = { info: { programs: [piece, screen] } } as unknown as Parameters<typeof keepPrograms>[0];
  keepPrograms(renderer);
  const { usedTimes } = piece;
  expect(usedTimes).toBeGreaterThan(1000);
  piece.usedTimes -= 1;
  keepPrograms(renderer);
  expect(piece.usedTimes).toBe(usedTimes - 1);
  expect(screen.usedTimes).toBe(1);
});
