import type { Work } from '#catalog';
import { WorkCard } from './work-card';
import styles from './work-card.module.css';

/** From so many cards on, those far from the window are not laid out. */
const MANY = 60;

/** Works as cards, in the order given. */
export function WorkGrid({ works }: { works: readonly Work[] }) {
  return (
    <ul className={styles['grid']} data-many={works.length > MANY || undefined}>
      {works.map((work) => (
        <li key={work.id}>
          <WorkCard work={work} />
        </li>
      ))}
    </ul>
  );
}
