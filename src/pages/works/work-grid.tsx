import type { Work } from '#catalog';
import { WorkCard } from './work-card';
import styles from './work-card.module.css';

/** Works as cards, in the order given. */
export function WorkGrid({ works }: { works: readonly Work[] }) {
  return (
    <ul className={styles['grid']}>
      {works.map((work) => (
        <li key={work.id}>
          <WorkCard work={work} />
        </li>
      ))}
    </ul>
  );
}
