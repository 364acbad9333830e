import { expect, it } from 'vitest';
import type { Vec3 } from '#kit';
import { type Placement, pickLeadingWork } from '#plan';
import { smallWork } from '../support/small-exhibition';

const placed = (work: string, size: Vec3, stand = 'stand-1') => ({ work, size, stand }) as Placement;
const STAND = { stand: 'stand-1', country: 'kz' };
const works = [
  smallWork('ring'),
  smallWork('collar'),
  smallWork('braid'),
  smallWork('guest', { country: 'uz' }),
  smallWork('own', { designer: 'ann', made: 'designer', country: 'uz' } as never),
];

it('picks what fills a square best, not what is merely long', () => {
  const here = [
    placed('ring', [0.03, 0.03, 0.03]),
    placed('collar', [0.2, 0.25, 0.02]),
    placed('braid', [0.05, 0.8, 0.02]),
  ];
  expect(pickLeadingWork(STAND, here, works)).toBe('collar');
});

it('prefers the designer’s own work, then one of the country, to a larger guest', () => {
  const guest = placed('guest', [0.5, 0.5, 0.1]);
  const ring = placed('ring', [0.03, 0.03, 0.03]);
  const own = placed('own', [0.02, 0.02, 0.02]);
  expect(pickLeadingWork(STAND, [guest, ring], works)).toBe('ring');
  expect(pickLeadingWork({ ...STAND, designer: 'ann' }, [guest, ring, own], works)).toBe('own');
  expect(pickLeadingWork(STAND, [guest], works)).toBe('guest');
});

it('knows nothing of other stands', () => {
  expect(pickLeadingWork(STAND, [placed('ring', [1, 1, 1], 'stand-2')], works)).toBeUndefined();
});
