import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { allArticles, allPlaces, loadMessages, SitePage } from '#pages';
import { placeholdersOf } from '../../../tools/i18n/messages';
import { PSEUDO_LANGUAGES, pseudoMessages, pseudoPages, pseudoText } from '../../../tools/site/pseudo';
import { createTestSite, readExhibition } from '../../pages/exhibition';

const english = await loadMessages('en');
const data = pseudoPages(readExhibition());

/** Letters and brackets that only a pseudo-language has. */
const PSEUDO = /[[\]ŵöţķšļ]|ĥé|îñ/;

/** Formats of citations are called alike everywhere. */
const FORMATS = ['BibTeX', 'RIS', 'CSL-JSON'];

/** The first place of each kind. */
const places = [...new Map(allPlaces(data.catalog).map((place) => [place.kind, place])).values()];

/** All that a catalog says in one language only: names of people, titles of sources, names of things where they are from. */
function plainTexts(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) {
    const localized = 'en' in value && 'en-XA' in value;
    for (const each of localized ? [] : Object.values(value)) plainTexts(each, found);
  }
  return found;
}

describe('pseudo-languages', () => {
  it.each(PSEUDO_LANGUAGES)('ask for the same as English in $tag', ({ tag }) => {
    const messages = pseudoMessages(english, tag);
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    for (const [id, message] of Object.entries(messages)) {
      expect(placeholdersOf(message), id).toEqual(placeholdersOf(english[id] ?? ''));
    }
  });

  it('are about 40 % longer, and readable', () => {
    expect(pseudoText('Works of five countries', 'en-XA')).toBe(
      '[Ŵöŕķš öƒ ƒîṽé çöûñţŕîéš lorem ips]'.replace('ṽ', 'v'),
    );
  });

  it.each(places)('show every text of a $kind page that is written into the code', async (place) => {
    const { site } = await createTestSite(data, 'en-XA');
    const said = { ...site, messages: pseudoMessages(english, 'en-XA') };
    const html = renderToStaticMarkup(<SitePage articles={allArticles} site={said} place={place} />);
    const texts = [...html.matchAll(/>([^<]+)</g), ...html.matchAll(/\s(?:alt|aria-label|title)="([^"]+)"/g)]
      .map(([, text = '']) =>
        text.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim(),
      )
      .filter((text) => /\p{L}{2}/u.test(text));
    expect(texts.length).toBeGreaterThan(10);
    const known = [...plainTexts(data.catalog), ...FORMATS].filter(({ length }) => length > 2);
    const written = texts.filter(
      (text) => !PSEUDO.test(text) && !known.some((each) => each.includes(text) || text.includes(each)),
    );
    expect(written).toEqual([]);
  });
});
