import { lazy, Suspense } from 'react';
import type { Place, VisitStats } from '#visit';
import { SiteRoot } from '../frame/site-root';
import type { Site } from '../site';

/** What a kiosk asks of the app around it. */
export interface KioskControls {
  /** Name and version, for staff. */
  readonly app: string;
  /** Where the site's addresses begin. */
  readonly base: string;
  stats(): VisitStats;
  /** Asks less of the graphics card from now on; false when there is nothing less. */
  lower(): boolean;
  /** Whether a place can be shown without another page. */
  isWithin(place: Place): boolean;
}

interface KioskShellProps {
  readonly site: Site;
  readonly controls: KioskControls;
}

/** Nobody needs it but a screen in a foyer. */
const Kiosk = lazy(() => import('./kiosk').then((module) => ({ default: module.Kiosk })));

/** What makes of a page a screen that anybody can touch, and that looks after itself. */
export function KioskShell({ site, controls }: KioskShellProps) {
  return (
    <SiteRoot site={site}>
      <Suspense>
        <Kiosk controls={controls} />
      </Suspense>
    </SiteRoot>
  );
}
