import { type ReactNode, useId } from 'react';
import { Below, Heading } from '../text/heading';
import styles from './section.module.css';

interface SectionProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** A part of an article rather than of a page: smaller, without a rule above, and no landmark. */
  readonly small?: boolean;
}

/** A titled part of a page; what is inside is one heading level further down. */
export function Section({ title, children, small = false }: SectionProps) {
  const id = useId();
  const content = (
    <>
      <Heading id={id} className={styles['title']}>
        {title}
      </Heading>
      {children}
    </>
  );
  return (
    <Below>
      {small ? (
        <div className={styles['small']}>{content}</div>
      ) : (
        <section className={styles['section']} aria-labelledby={id}>
          {content}
        </section>
      )}
    </Below>
  );
}
