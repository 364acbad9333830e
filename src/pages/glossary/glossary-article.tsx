import type { Term } from '#catalog';
import type { Wish } from '../catalogue/filter';
import article from '../parts/article.module.css';
import { PlaceLink } from '../parts/place-link';
import { Section } from '../parts/section';
import { usePartId } from '../parts/use-part-id';
import { useSite } from '../site';
import { Heading } from '../text/heading';
import { Text, useSpeak } from '../text/localized';
import { type MessageId, useMessage } from '../text/message';
import { useOrder } from '../text/use-order';
import styles from './glossary-article.module.css';

const kinds: readonly { kind: Term['kind']; label: MessageId }[] = [
  { kind: 'material', label: 'glossary.materials' },
  { kind: 'technique', label: 'glossary.techniques' },
  { kind: 'object', label: 'glossary.objects' },
  { kind: 'motif', label: 'glossary.motifs' },
];

/** The words of the field, by kind and alphabet, each with the works that it is said of. */
export function GlossaryArticle() {
  const { catalog } = useSite().data;
  const speak = useSpeak();
  const say = useMessage();
  const order = useOrder();
  const byName = (a: Term, b: Term) => order(speak(a.term).text, speak(b.term).text);
  return (
    <article className={article['article']}>
      <Heading className={article['title']}>{say('glossary.title')}</Heading>
      <p className={article['lead']}>{say('glossary.lead')}</p>
      {kinds.map(({ kind, label }) => {
        const terms = catalog.terms.filter((term) => term.kind === kind).sort(byName);
        if (terms.length === 0) return null;
        return (
          <Section key={kind} title={say(label)}>
            <dl className={styles['terms']}>
              {terms.map((term) => (
                <TermEntry key={term.id} term={term} />
              ))}
            </dl>
          </Section>
        );
      })}
    </article>
  );
}

/** Works that one word lists at most: more are found by the catalogue's filter. */
const LISTED = 12;

/** The filter of the catalogue that a word of each kind answers to. */
const filters: Partial<Record<Term['kind'], Wish>> = {
  material: 'material',
  technique: 'technique',
  object: 'form',
};

function TermEntry({ term }: { term: Term }) {
  const { index } = useSite().data;
  const say = useMessage();
  const partId = usePartId();
  const { works, count } = index.listed({ term: term.id });
  const filter = filters[term.kind];
  const sources = term.sources.flatMap((id) => index.sources.get(id)?.title ?? []);
  return (
    <div id={partId(`term-${term.id}`)} className={styles['term']}>
      <dt>
        <Text of={term.term} />
      </dt>
      <dd>
        <Text of={term.definition} />
      </dd>
      {works.length > 0 && (
        <dd className={styles['works']}>
          {say('glossary.works')}{' '}
          {works.slice(0, LISTED).map((work, at) => (
            <span key={work.id}>
              {at > 0 && ', '}
              <PlaceLink to={{ kind: 'work', id: work.id }}>
                <Text of={work.title} />
              </PlaceLink>
            </span>
          ))}
          {filter && count > LISTED && (
            <>
              {' · '}
              <PlaceLink to={{ kind: 'catalogue' }} find={`${filter}=${term.id}`}>
                {say('home.allWorks', { count })}
              </PlaceLink>
            </>
          )}
        </dd>
      )}
      {sources.length > 0 && (
        <dd className={styles['works']}>{say('glossary.source', { source: sources.join('; ') })}</dd>
      )}
    </div>
  );
}
