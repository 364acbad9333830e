import { parse } from '@formatjs/icu-messageformat-parser';
import { expect, it } from 'vitest';
import { allPlaces, headOf, loadMessages } from '#pages';
import { readExhibition } from './exhibition';

it('says of every place in a browser, where messages come parsed, what it says at build', async () => {
  const data = readExhibition();
  const messages = await loadMessages('en');
  const parsed = Object.fromEntries(
    Object.entries(messages).map(([id, text]) => [id, /[{'<]/.test(text) ? parse(text) : text]),
  ) as unknown as Record<string, string>;
  const places = allPlaces(data.catalog);
  expect(places.filter(({ kind }) => kind === 'designer').length).toBeGreaterThanOrEqual(12);
  for (const place of places)
    expect(headOf(data, place, 'en', parsed)).toEqual(headOf(data, place, 'en', messages));
});
