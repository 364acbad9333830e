import { X } from 'lucide-react';
import { useSite, useVisit } from '../../site';
import { useMessage } from '../../text/message';
import controls from '../controls/controls.module.css';
import { IconButton } from '../controls/icon-button';
import { useVisitState } from '../use-visit-state';
import styles from './lit-works.module.css';

/** How many works a search has lit, while the visitor walks among them; the way back to it, and the way to light all. */
export function LitWorks() {
  const { hrefOf } = useSite();
  const { commands } = useVisit();
  const say = useMessage();
  const count = useVisitState((state) => state.lit?.length ?? null);
  const searching = useVisitState((state) => state.place.kind === 'catalogue');
  if (count === null || searching) return null;
  return (
    <section className={styles['lit']} aria-label={say('search.label')}>
      <a className={controls['named']} href={hrefOf({ kind: 'catalogue' })} title={say('find.change')}>
        {say('find.lit', { count })}
      </a>
      <IconButton icon={X} label={say('find.clear')} onClick={() => commands.find('', null)} />
    </section>
  );
}
