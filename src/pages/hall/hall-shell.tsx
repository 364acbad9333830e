import type { ReactNode } from 'react';
import { SiteRoot } from '../frame/site-root';
import type { Site } from '../site';

interface HallShellProps {
  readonly site: Site;
  /** The element that hosts the canvas. */
  readonly stage: ReactNode;
}

/** The hall's surroundings: everything of the interface that stands around and over the stage. */
export function HallShell({ site, stage }: HallShellProps) {
  return <SiteRoot site={site}>{stage}</SiteRoot>;
}
