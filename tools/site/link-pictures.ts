import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pickText } from '#kit';
import type { Place } from '#visit';
import type { Exhibition } from '../../src/app/load-data';
import { HOUSE_BLUE } from './colours';
import { composeLinkPicture, type LinkPicture, stillOf } from './pictures';

/** What the picture of a place shows: its name, one line, its country's colour and the works that belong to it. */
function pictureOf(
  exhibition: Exhibition,
  place: Place,
  language: string,
  file: string,
  root: string,
): LinkPicture {
  const { pages } = exhibition;
  const { catalog, manifest, index } = pages;
  const say = (text: Readonly<Record<string, string>>) =>
    pickText(text, [language, catalog.languages[0]?.tag ?? 'en']).text;
  const stills = (works: readonly { id: string }[]) => works.flatMap(({ id }) => stillOf(pages, root, id));
  const exhibitionTitle = say(catalog.title);
  const plain = { file, title: exhibitionTitle, line: say(catalog.subtitle), accent: HOUSE_BLUE };
  const accentOf = (id: string) =>
    catalog.countries.find((country) => country.id === id)?.accent ?? HOUSE_BLUE;
  switch (place.kind) {
    case 'work': {
      const work = index.works.get(place.id);
      if (!work) break;
      const country = catalog.countries.find(({ id }) => id === work.country);
      const line = [country ? say(country.name) : '', exhibitionTitle].filter(Boolean).join(' · ');
      return { file, title: say(work.title), line, accent: accentOf(work.country), stills: stills([work]) };
    }
    case 'designer': {
      const designer = index.designers.get(place.id);
      if (!designer) break;
      const line = [say(designer.role), exhibitionTitle].join(' · ');
      return { file, title: designer.name, line, accent: accentOf(designer.country), stills: [] };
    }
    case 'country': {
      const country = catalog.countries.find(({ id }) => id === place.id);
      if (!country) break;
      const works = catalog.works.filter((work) => work.country === country.id);
      return {
        file,
        title: say(country.name),
        line: exhibitionTitle,
        accent: country.accent,
        stills: stills(works),
      };
    }
    case 'tour': {
      const tour = catalog.tours.find(({ id }) => id === place.id);
      if (!tour) break;
      const works = tour.stops.flatMap(({ work }) => (work ? [{ id: work }] : []));
      return { ...plain, title: say(tour.title), line: exhibitionTitle, stills: stills(works) };
    }
    default:
  }
  const shown = Object.keys(manifest.works).map((id) => ({ id }));
  return { ...plain, stills: stills(shown) };
}

/** Writes the picture that a link to a page carries; unchanged ones come from the cache. */
export async function writeLinkPicture(
  exhibition: Exhibition,
  place: Place,
  language: string,
  file: string,
  { root, dist }: { readonly root: string; readonly dist: string },
): Promise<void> {
  const picture = pictureOf(exhibition, place, language, file, root);
  const hash = createHash('sha256').update(JSON.stringify({ ...picture, stills: undefined }));
  hash.update(await readFile(join(import.meta.dirname, 'pictures.ts')));
  for (const still of picture.stills.slice(0, 3)) if (existsSync(still)) hash.update(await readFile(still));
  const cached = join(root, 'node_modules/.cache/link-pictures', `${hash.digest('hex').slice(0, 24)}.jpg`);
  if (!existsSync(cached)) {
    await mkdir(dirname(cached), { recursive: true });
    await composeLinkPicture({ ...picture, file: cached.slice(root.length + 1) }, root);
  }
  await mkdir(dirname(join(dist, file)), { recursive: true });
  await copyFile(cached, join(dist, file));
}
