import { expect, test } from 'vitest';
import {
  findBay,
  findHall,
  findSlot,
  findViewpoint,
  forTallScreen,
  hallOf,
  listSlots,
  pickHour,
} from '#venue';
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

test('a tall screen looks from where a viewpoint says that it does, and else from where all do', () => {
  const tall = { position: [1, 0, 2], heading: 0.5, pitch: 0.1 } as const;
  const [hall] = SMALL_VENUE.halls;
  const [door] = hall?.viewpoints ?? [];
  if (!hall || !door) throw new Error('the small venue has no viewpoint');
  const venue = { ...SMALL_VENUE, halls: [{ ...hall, viewpoints: [{ ...door, tall }] }] };
  expect(findViewpoint(forTallScreen(venue), 'door')).toMatchObject({ title: door.title, ...tall });
  expect(findViewpoint(forTallScreen(SMALL_VENUE), 'door')).toEqual(door);
});

test('an hour that a hall does not know is its first', () => {
  const [hall] = SMALL_VENUE.halls;
  const [day] = hall?.lighting.hours ?? [];
  if (!hall || !day) throw new Error('the small venue has no hour');
  const night = { ...day, id: 'night' };
  const lit = { ...hall, lighting: { ...hall.lighting, hours: [day, night] } };
  expect(pickHour(lit, 'night')).toBe(night);
  expect(pickHour(lit, 'noon')).toBe(day);
  expect(pickHour(lit, '')).toBe(day);
});
