import type { LanguageTag, LocalizedText } from '#kit';
import { pickText } from '#kit';
import type { Place } from '#visit';
import { catalogueTitle } from '../catalogue/title';
import type { PagesData } from '../site';
import { createWords } from '../text/words';

/** What a page says of itself to browsers, search engines and chats. */
export interface PageHead {
  readonly title: string;
  /** What the page is called, without the exhibition: what a chat shows above the exhibition's own name. */
  readonly name: string;
  readonly description: string;
  /** The Open Graph picture: a path below the site's root, the same in every language. */
  readonly image?: string;
  readonly imageAlt?: string;
  readonly robots?: string;
}

/** Search engines show about so many characters, and chats some fewer. */
const DESCRIPTION = 160;
/** Whole sentences are told alone when they have so many characters. */
const SENTENCES = 80;

/** The head of a place's page. */
export function headOf(
  data: PagesData,
  place: Place,
  language: LanguageTag,
  messages: Readonly<Record<string, string>>,
): PageHead {
  const { catalog, index } = data;
  const first = catalog.languages[0]?.tag ?? language;
  const speak = (text: LocalizedText) => pickText(text, [language, first]).text;
  const words = createWords(language, messages);
  const say = (id: string, values?: Readonly<Record<string, string>>) =>
    id in messages ? words.formatMessage({ id }, values) : '';
  const exhibition = speak(catalog.title);
  const page = (title: string, description: string, folder: string, imageAlt?: string): PageHead => ({
    title: `${title} · ${exhibition}`,
    name: title,
    description: shorten(description),
    image: `og/${language}/${folder}.jpg`,
    imageAlt: imageAlt ?? title,
  });
  switch (place.kind) {
    case 'home':
      return {
        title: exhibition,
        name: exhibition,
        description: shorten(`${speak(catalog.subtitle)}. ${speak(catalog.introduction)}`),
        image: `og/${language}/home.jpg`,
        imageAlt: say('home.posterAlt'),
      };
    case 'catalogue': {
      const title = say(catalogueTitle(place.group));
      const number = place.page ? say('catalogue.page', { page: String(place.page) }) : '';
      // The pages of one list have the picture of its first.
      const picture = place.group ? `catalogue-by-${place.group}` : 'catalogue';
      return page([title, number].filter(Boolean).join(', '), say('catalogue.lead'), picture);
    }
    case 'programme':
      return page(say('programme.title'), say('programme.lead'), 'programme');
    case 'glossary':
      return page(say('glossary.title'), say('glossary.lead'), 'glossary');
    case 'about':
      return page(say('about.title'), speak(catalog.about), 'about');
    case 'accessibility':
      return page(say('access.title'), say('access.partial'), 'accessibility');
    case 'work': {
      const work = index.works.get(place.id);
      if (!work) return missing(exhibition, say);
      const text = `${speak(work.summary)} ${speak(work.text)}`;
      return page(speak(work.title), text, `works/${work.id}`, speak(work.alt));
    }
    case 'designer': {
      const designer = index.designers.get(place.id);
      const stand = index.awaitingStand(place.id);
      if (stand) {
        const number = say('stand.number', { number: String(stand.number) });
        return page(`${number}: ${say('stand.awaits')}`, say('stand.kept'), `designers/${stand.id}`);
      }
      if (!designer) return missing(exhibition, say);
      const name = designer.nameForms?.[language] ?? designer.name;
      const text = speak(designer.text);
      // What somebody does is mostly said in the text as well.
      const told = text.length < SENTENCES ? `${speak(designer.role)}. ${text}` : text;
      return page(name, told, `designers/${designer.id}`);
    }
    case 'country': {
      const country = index.countries.get(place.id);
      if (!country) return missing(exhibition, say);
      return page(
        speak(country.name),
        `${speak(country.summary)} ${speak(country.text)}`,
        `countries/${country.id}`,
      );
    }
    case 'tour': {
      const tour = index.tours.get(place.id);
      return tour
        ? page(speak(tour.title), speak(tour.summary), `tours/${tour.id}`)
        : missing(exhibition, say);
    }
  }
}

function missing(exhibition: string, say: (id: string) => string): PageHead {
  return {
    title: `${say('not-found.title')} · ${exhibition}`,
    name: say('not-found.title'),
    description: say('not-found.text'),
    robots: 'noindex',
  };
}

/** The beginning of a text in one line: as many sentences as there is room for, or cut between words. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= DESCRIPTION) return line;
  const sentences = /^.*[.!?](?= )/.exec(line.slice(0, DESCRIPTION + 1))?.[0] ?? '';
  if (sentences.length >= SENTENCES) return sentences;
  const cut = line.slice(0, DESCRIPTION - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), DESCRIPTION / 2)).replace(/[\s,;:.–-]+$/, '')}…`;
}
