import { type ReactNode, useEffect, useRef } from 'react';
import { useSite } from '../../site';
import styles from './overlays.module.css';

interface CoverProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** What is seen behind the words; the poster unless told. */
  readonly picture?: ReactNode;
  /** Told at once, for what went wrong. */
  readonly alarm?: boolean;
}

/** What stands before the hall while it cannot be walked: the poster, and a plate with words and ways out. */
export function Cover({ title, children, picture, alarm = false }: CoverProps) {
  const { base } = useSite();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles['cover']}>
      {picture ?? (
        <img className={styles['poster']} src={`${base}media/poster.webp`} width={1600} height={900} alt="" />
      )}
      <div className={styles['plate']} role={alarm ? 'alert' : undefined}>
        <h2 ref={heading} className={styles['title']} tabIndex={-1} data-heading="">
          {title}
        </h2>
        {children}
      </div>
    </div>
  );
}
