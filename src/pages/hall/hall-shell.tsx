import { type ReactNode, useEffect, useState } from 'react';
import { within } from '#kit';
import { SiteRoot } from '../frame/site-root';
import type { Site } from '../site';
import { useMessage } from '../text/message';
import type { Hall } from './hall';
import styles from './hall-shell.module.css';

interface HallShellProps {
  readonly site: Site;
  /** The element that hosts the canvas. */
  readonly stage: ReactNode;
}

/** Asks for everything that stands around the stage. */
export const fetchHall = () => within(import('./hall'));

/**
 * The hall's surroundings: everything of the interface that stands around and over the stage. Whoever reads the pages never
 * needs it, so it comes when the hall does; and as soon as it has: React holds back what it lets wait by itself for a third
 * of a second.
 */
export function HallShell({ site, stage }: HallShellProps) {
  const [code, setCode] = useState<{ readonly Surroundings: typeof Hall } | null>(null);
  useEffect(() => {
    let gone = false;
    fetchHall().then(
      ({ Hall: Surroundings }) => {
        if (!gone) setCode({ Surroundings });
      },
      (error: unknown) => {
        // For the boundary around it.
        if (!gone)
          setCode(() => {
            throw error;
          });
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return <SiteRoot site={site}>{code ? <code.Surroundings stage={stage} /> : <Waiting />}</SiteRoot>;
}

function Waiting() {
  const say = useMessage();
  return (
    <p className={styles['waiting']} role="status">
      {say('loading.begins')}
    </p>
  );
}
