import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseVenue } from '#venue';
import { altered, SMALL_VENUE } from './venues';

const codesOf = (input: unknown) => parseVenue(input).problems.map((problem) => problem.code);
const slot = ['halls', 0, 'slots', 0];

test('a venue parses from its value and from its text', () => {
  expect(parseVenue(SMALL_VENUE)).toEqual({ value: SMALL_VENUE, problems: [] });
  expect(parseVenue(JSON.stringify(SMALL_VENUE)).value).toEqual(SMALL_VENUE);
});

test('a text that is no JSON is a problem', () => {
  expect(codesOf('{ "version": 1, ')).toEqual(['venue-json']);
});

test.each([
  ['another version', altered(SMALL_VENUE, ['version'], 2)],
  ['an identifier with capitals', altered(SMALL_VENUE, ['id'], 'Small')],
  ['a title in no language', altered(SMALL_VENUE, ['title'], {})],
  ['no hall', altered(SMALL_VENUE, ['halls'], [])],
  ['a model outside the folder', altered(SMALL_VENUE, ['halls', 0, 'model'], '../room.glb')],
  ['an unknown key', altered(SMALL_VENUE, [...slot, 'colour'], 'red')],
  ['an unknown kind of slot', altered(SMALL_VENUE, [...slot, 'kind'], 'shelf')],
  ['a slot without size', altered(SMALL_VENUE, [...slot, 'size'], [0.6, 0, 0.6])],
  ['a missing approach', altered(SMALL_VENUE, [...slot, 'approach'])],
  ['a point of two numbers', altered(SMALL_VENUE, [...slot, 'position'], [0, 1])],
  ['a reflection box inside out', altered(SMALL_VENUE, ['halls', 0, 'lighting', 'box', 'min'], [2, 0, -1])],
  [
    'an outline of two points',
    altered(
      SMALL_VENUE,
      ['halls', 0, 'outline'],
      [
        [0, 0],
        [1, 1],
      ],
    ),
  ],
])('the shape is checked: %s', (_what, venue) => {
  const { value, problems } = parseVenue(venue);
  expect(value).toBeUndefined();
  expect(problems.map((problem) => problem.code)).toContain('venue-shape');
});

test('a problem of shape tells where', () => {
  const [problem] = parseVenue(altered(SMALL_VENUE, [...slot, 'heading'], 'north')).problems;
  expect(problem?.path).toEqual([...slot, 'heading']);
});

test.each([
  ['venue-start', altered(SMALL_VENUE, ['start'], 'gate')],
  ['venue-bay', altered(SMALL_VENUE, [...slot, 'bay'], 'south')],
  ['venue-slot-twice', altered(SMALL_VENUE, ['halls', 0, 'slots'], twice(SMALL_VENUE.halls[0]?.slots[0]))],
  [
    'venue-stand',
    altered(SMALL_VENUE, ['halls', 0, 'slots', 1], { ...SMALL_VENUE.halls[0]?.slots[0], id: 'other' }),
  ],
  [
    'venue-hall-twice',
    altered({ ...SMALL_VENUE, halls: twice(emptied(SMALL_VENUE.halls[0])) }, ['id'], 'two'),
  ],
])('references are checked: %s', (code, venue) => {
  expect(parseVenue(venue).value).toBeUndefined();
  expect(codesOf(venue)).toContain(code);
});

test('no text at all makes the parser throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      expect(parseVenue(text).problems.length).toBeGreaterThan(0);
    }),
  );
});

function twice<T>(part: T): T[] {
  return [part, part];
}

function emptied(hall: object | undefined): object {
  return { ...hall, slots: [], bays: [] };
}
