import type { ReactNode } from 'react';
import styles from './bar.module.css';

/** Buttons that belong together; what they are about is heard, and shown by a hairline. */
export function Group({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className={styles['group']} aria-label={label}>
      {children}
    </fieldset>
  );
}
