import { describe, expect, it } from 'vitest';
import { checkCatalog } from '#catalog';
import { smallCatalog } from './fixtures';

const en = (text: string) => ({ en: text });
type Stop = ReturnType<typeof smallCatalog>['tours'][number]['stops'][number];

/** The small catalog with a tour of one stop, and with a film. */
const withStop = (stop: Partial<Stop>) => ({
  ...smallCatalog(),
  tours: [{ id: 'walk', title: en('A walk'), summary: en('s'), stops: [{ text: en('Here.'), ...stop }] }],
  media: [
    {
      id: 'film',
      kind: 'video' as const,
      file: 'media/film.mp4',
      alt: en('A film.'),
      rights: { holder: 'Somebody', licence: 'CC0-1.0' },
    },
  ],
});
const codes = (stop: Partial<Stop>) =>
  checkCatalog(withStop(stop))
    .filter(({ path }) => path?.[0] === 'tours')
    .map(({ code, path }) => `${code} ${path?.slice(2).join('.')}`);

describe('a stop', () => {
  it('may be at a work', () => expect(codes({ work: 'ring' })).toEqual([]));

  it('names a note that its work has', () => {
    expect(codes({ work: 'ring', note: 'gone' })).toEqual(['unknown-note stops.0.note']);
  });

  it('has a note only at a work', () => {
    expect(codes({ country: 'kz', note: 'beak' })).toEqual(['unknown-note stops.0.note']);
  });

  it('is spoken by a sound, in a language of the catalog', () => {
    expect(codes({ work: 'ring', sound: { en: 'film' } })).toEqual(['sound-not-audio stops.0.sound.en']);
    expect(codes({ work: 'ring', sound: { xx: 'film' } })).toEqual(['undeclared-language stops.0.sound.xx']);
  });

  it('is at a stand that there is', () => {
    expect(codes({ stand: 'nowhere' })).toEqual(['unknown-reference stops.0.stand']);
  });
});
