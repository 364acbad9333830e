import { useSite } from '../site';
import { useMessage } from '../text/message';
import { OutsideLink } from './outside-link';
import { Section } from './section';
import styles from './sources.module.css';

/** Where what is said comes from. */
export function Sources({ ids }: { ids: readonly string[] }) {
  const { index } = useSite().data;
  const say = useMessage();
  const sources = ids.flatMap((id) => index.sources.get(id) ?? []);
  if (sources.length === 0) return null;
  return (
    <Section title={say('sources.title')} small>
      <ul className={styles['sources']}>
        {sources.map(({ id, title, publisher, url, date }) => (
          <li key={id}>
            {url ? <OutsideLink href={url}>{title}</OutsideLink> : title}
            {[publisher, date]
              .filter((part) => part !== undefined && part !== title)
              .map((part) => `, ${part}`)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
