import type { Work } from '#catalog';
import article from '../parts/article.module.css';
import { Section } from '../parts/section';
import { Paragraphs, useSpeak } from '../text/localized';

/** What there is to say about single places of a work, one part a note; each has an address within the page. */
export function WorkNotes({ notes = [] }: { notes: Work['notes'] }) {
  const speak = useSpeak();
  return notes.map(({ id, title, text }) => (
    <div key={id} id={`note-${id}`}>
      <Section title={speak(title).text} small>
        <Paragraphs of={text} className={article['text']} />
      </Section>
    </div>
  ));
}
