import { lazy, type ReactNode, Suspense } from 'react';
import { within } from '#kit';
import { SiteRoot } from '../frame/site-root';
import type { Site } from '../site';
import { useMessage } from '../text/message';
import styles from './hall-shell.module.css';

interface HallShellProps {
  readonly site: Site;
  /** The element that hosts the canvas. */
  readonly stage: ReactNode;
}

/** Asks for everything that stands around the stage. */
export const fetchHall = () => within(import('./hall'));

/** Whoever reads the pages never needs it, so it comes when the hall does. */
const Hall = lazy(() => fetchHall().then((module) => ({ default: module.Hall })));

/** The hall's surroundings: everything of the interface that stands around and over the stage. */
export function HallShell({ site, stage }: HallShellProps) {
  return (
    <SiteRoot site={site}>
      <Suspense fallback={<Waiting />}>
        <Hall stage={stage} />
      </Suspense>
    </SiteRoot>
  );
}

function Waiting() {
  const say = useMessage();
  return (
    <p className={styles['waiting']} role="status">
      {say('loading.begins')}
    </p>
  );
}
