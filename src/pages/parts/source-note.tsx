import { useSite } from '../site';
import { Message } from '../text/message';
import { OutsideLink } from './outside-link';
import styles from './sources.module.css';

/** Where one statement comes from, beside it; the full list stands at the end of the page. */
export function SourceNote({ ids }: { ids: readonly string[] }) {
  const { index } = useSite().data;
  const sources = ids.flatMap((id) => index.sources.get(id) ?? []);
  if (sources.length === 0) return null;
  const links = sources.map(({ id, title, publisher, url }, at) => (
    <span key={id} title={title}>
      {at > 0 && ', '}
      {url ? <OutsideLink href={url}>{publisher ?? title}</OutsideLink> : (publisher ?? title)}
    </span>
  ));
  return (
    <small className={styles['note']}>
      <Message id="sources.of" values={{ sources: <>{links}</> }} />
    </small>
  );
}
