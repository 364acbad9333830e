import type { LocalizedText } from '#kit';
import type { Place } from '#visit';
import { type PagesData, useSite } from '../site';
import { useSpeak } from '../text/localized';
import { useMessage } from '../text/message';
import styles from './fallback-note.module.css';

/** Says above a page why parts of it are in another language. */
export function FallbackNote({ place }: { place: Place }) {
  const { data, language } = useSite();
  const say = useMessage();
  const speak = useSpeak();
  const first = data.catalog.languages[0];
  const missing = mainTextsOf(data, place).some((text) => speak(text).language !== language);
  if (!first || !missing) return null;
  return (
    <p className={styles['note']} data-fallback="">
      {say('language.fallback', { name: first.name })}
    </p>
  );
}

/** The texts that make up most of a page. */
function mainTextsOf({ catalog, index }: PagesData, place: Place): readonly LocalizedText[] {
  const id = 'id' in place ? place.id : '';
  const found = (text: LocalizedText | undefined) => (text ? [text] : []);
  switch (place.kind) {
    case 'work':
      return found(index.works.get(id)?.text);
    case 'designer':
      return found(index.designers.get(id)?.text);
    case 'country':
      return found(index.countries.get(id)?.text);
    case 'tour':
      return catalog.tours.find((tour) => tour.id === id)?.stops.flatMap(({ text }) => found(text)) ?? [];
    case 'programme':
      return catalog.editions.flatMap(({ summary }) => found(summary));
    case 'glossary':
      return catalog.terms.map(({ definition }) => definition);
    case 'about':
      return found(catalog.about);
    default:
      return [];
  }
}
