import { expect, test } from 'vitest';
import { findBay, findHall, findSlot, findViewpoint, hallOf, listSlots } from '#venue';
import { SMALL_VENUE } from './venues';

test('parts are found by identifier', () => {
  expect(listSlots(SMALL_VENUE).map((slot) => slot.id)).toEqual(['case']);
  expect(findSlot(SMALL_VENUE, 'case')?.stand).toBe(1);
  expect(findBay(SMALL_VENUE, 'north')?.position).toEqual([0, 3, -1]);
  expect(findViewpoint(SMALL_VENUE, 'door')?.title).toEqual({ en: 'Door' });
  expect(findHall(SMALL_VENUE, 'room')?.model).toBe('room.glb');
});

test('what is not there is undefined', () => {
  expect(findSlot(SMALL_VENUE, 'door')).toBeUndefined();
  expect(findBay(SMALL_VENUE, 'case')).toBeUndefined();
  expect(hallOf(SMALL_VENUE, 'nowhere')).toBeUndefined();
});

test('the hall of a part is known by any part', () => {
  for (const id of ['case', 'north', 'door']) expect(hallOf(SMALL_VENUE, id)?.id).toBe('room');
});
