import type { Edition, ProgrammeEvent } from '#catalog';
import { type LocalizedText, pickText } from '#kit';
import type { Site } from '#pages';
import type { BoardWriting, HallWriting } from '#scene';

type Paragraph = BoardWriting['paragraphs'][number];

/** What silks and boards say, from the catalog, in the site's language as it is when they ask. */
export function createHallWriting(site: () => Site): HallWriting {
  return {
    stand({ country: id, designer: whose }) {
      const { data, language } = site();
      const country = data.index.countries.get(id);
      const designer = whose === undefined ? undefined : data.index.designers.get(whose);
      const name = designer && (designer.nameForms?.[language] ?? designer.name);
      return {
        country: country ? speak(site(), country.name) : id,
        accent: country?.accent ?? NO_ACCENT,
        ...(name === undefined ? {} : { designer: name }),
      };
    },
    board({ tells, part }) {
      const now = site();
      const { catalog } = now.data;
      const say = (id: string): string => now.messages[id] ?? id;
      switch (tells) {
        case 'title':
          return { heading: speak(now, catalog.title), paragraphs: titleLines(now) };
        case 'introduction':
          return {
            heading: say('about.title'),
            paragraphs: share(paragraphsOf(speak(now, catalog.introduction)), part),
          };
        case 'story': {
          const editions = catalog.editions.toSorted((a, b) => a.year - b.year);
          return {
            heading: speak(now, catalog.title),
            paragraphs: share(editions, part).flatMap((edition) => editionOf(now, edition)),
          };
        }
        case 'programme':
          return {
            heading: say('programme.title'),
            paragraphs: share(catalog.programme, part).map((event) => eventOf(now, event)),
          };
      }
    },
  };
}

/** The grey of a stand whose country the catalog does not know. */
const NO_ACCENT = '#5c564d';

/** Of a list that several boards share, the part of one of them; the first take what does not divide. */
export function share<T>(items: readonly T[], part?: readonly [number: number, of: number]): readonly T[] {
  if (!part) return items;
  const [number, of] = part;
  const each = Math.ceil(items.length / of);
  return items.slice((number - 1) * each, number * each);
}

function speak({ data, language }: Site, text: LocalizedText): string {
  return pickText(text, [language, data.catalog.languages[0]?.tag ?? 'en']).text;
}

function titleLines(site: Site): Paragraph[] {
  const { subtitle, editions } = site.data.catalog;
  const years = [...new Set(editions.map(({ year }) => year))].sort((a, b) => a - b);
  return [{ text: speak(site, subtitle) }, ...(years.length > 0 ? [{ text: years.join(' · ') }] : [])];
}

/** Paragraphs are parted by an empty line. */
const paragraphsOf = (text: string): Paragraph[] =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ text: part }));

function editionOf(site: Site, { title, place, summary }: Edition): Paragraph[] {
  const [first = { text: '' }, ...others] = paragraphsOf(speak(site, summary));
  return [{ strong: `${speak(site, title)} · ${speak(site, place)}`, text: first.text }, ...others];
}

const eventOf = (site: Site, { title, when, place }: ProgrammeEvent): Paragraph => ({
  strong: speak(site, title),
  text: `${speak(site, when)} · ${speak(site, place)}`,
});
