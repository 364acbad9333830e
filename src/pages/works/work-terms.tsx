import { PlaceLink } from '../parts/place-link';
import { Section } from '../parts/section';
import { useSite } from '../site';
import { Text } from '../text/localized';
import { useMessage } from '../text/message';
import styles from './work-article.module.css';

/** Materials or techniques, each with what the word means and its place in the glossary. */
export function WorkTerms({ kind, ids }: { kind: 'materials' | 'techniques'; ids: readonly string[] }) {
  const { index } = useSite().data;
  const say = useMessage();
  const terms = ids.flatMap((id) => index.terms.get(id) ?? []);
  if (terms.length === 0) return null;
  return (
    <Section title={say(kind === 'materials' ? 'work.materials' : 'work.techniques')} small>
      <dl className={styles['terms']}>
        {terms.map((term) => (
          <div key={term.id}>
            <dt>
              <PlaceLink to={{ kind: 'glossary' }} part={`term-${term.id}`}>
                <Text of={term.term} />
              </PlaceLink>
            </dt>
            <dd>
              <Text of={term.definition} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
