import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pickText } from '#kit';
import type { Place } from '#visit';
import type { Exhibition } from '../../src/app/load-data';
import { HOUSE_BLUE } from './colours';
import { type LinkPicture, stillOf } from './pictures';

interface PictureParts {
  readonly exhibition: Exhibition;
  readonly place: Place;
  readonly language: string;
  /** What the page is called. */
  readonly name: string;
  /** Where the exhibition's files are. */
  readonly publicFolder: string;
}

/** What the picture of a place shows: its name, one line, its country's colour and the works that belong to it. */
export function pictureOf({ exhibition, place, language, name, publicFolder }: PictureParts): LinkPicture {
  const { pages } = exhibition;
  const { catalog, index } = pages;
  const first = catalog.languages[0]?.tag ?? 'en';
  const say = (text: Readonly<Record<string, string>>) => pickText(text, [language, first]).text;
  const stills = (works: readonly { id: string }[], most: number) =>
    spread(
      works.flatMap(({ id }) => stillOf(pages, publicFolder, id)).filter(({ path }) => existsSync(path)),
      most,
    );
  const countryOf = (id: string) => index.countries.get(id);
  const title = say(catalog.title);
  const plain = { title: name, line: say(catalog.subtitle), exhibition: title, accent: HOUSE_BLUE };
  const nothing = { ...plain, stills: [] };
  switch (place.kind) {
    case 'home': {
      const hall = hallOf(publicFolder);
      const shown = hall.length > 0 ? hall : stills(catalog.works, 9);
      return { title, line: plain.line, accent: HOUSE_BLUE, stills: shown };
    }
    case 'catalogue':
      return { ...plain, stills: stills(catalog.works, 9) };
    case 'work': {
      const work = index.works.get(place.id);
      const country = work && countryOf(work.country);
      if (!work || !country) return nothing;
      return { ...plain, line: say(country.name), accent: country.accent, stills: stills([work], 1) };
    }
    case 'designer': {
      const designer = index.designers.get(place.id);
      const country = designer && countryOf(designer.country);
      if (!designer || !country) return nothing;
      const line = `${say(designer.role)} · ${say(country.name)}`;
      // Nobody is shown with works that are not theirs.
      const own = index.listed({ designer: designer.id }).works;
      return { ...plain, line, accent: country.accent, stills: stills(own, 4) };
    }
    case 'country': {
      const country = countryOf(place.id);
      if (!country) return nothing;
      const { works } = index.listed({ country: country.id });
      return { ...plain, line: say(country.summary), accent: country.accent, stills: stills(works, 4) };
    }
    case 'tour': {
      const tour = index.tours.get(place.id);
      const works = (tour?.stops ?? []).flatMap(({ work }) => (work ? [{ id: work }] : []));
      return { ...plain, line: tour ? say(tour.summary) : plain.line, stills: stills(works, 4) };
    }
    default:
      return nothing;
  }
}

/** The picture of the hall that the first page begins with. */
function hallOf(publicFolder: string): LinkPicture['stills'] {
  const path = join(publicFolder, 'media/poster.webp');
  if (!existsSync(path)) return [];
  return [{ path, hash: createHash('sha256').update(readFileSync(path)).digest('hex') }];
}

/** So many of a list, from all of its length: works stand in it by country. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return all.filter(
    (_, at) => Math.floor((at * most) / all.length) !== Math.floor(((at - 1) * most) / all.length),
  );
}
