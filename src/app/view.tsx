import './app.css';
import type { ComponentType } from 'react';
import { type Articles, HallShell, type KioskControls, KioskShell, type Site, SitePage } from '#pages';
import type { Place } from '#visit';
import { Boundary } from './boundary';
import { Stage, type StageControls } from './stage';

export interface PageProps {
  readonly site: Site;
  readonly place: Place;
  readonly articles: Articles;
}

interface ViewProps extends PageProps {
  readonly inHall: boolean;
  /** Missing in static HTML, where there is no hall. */
  readonly stage?: StageControls;
  /** Told when what stands around the stage breaks or does not come; the page is there again. */
  readonly onBroken?: (error: unknown) => void;
  /** What is shown while the hall is off, if not the page of the place. */
  readonly page?: ComponentType<PageProps>;
  /** What a kiosk works with; missing elsewhere. */
  readonly kiosk?: KioskControls | null;
}

/** The whole body: the page, and over it the hall while it is on. The same tree is written at build. */
export function View({
  site,
  place,
  articles,
  inHall,
  stage,
  onBroken = () => {},
  page: Page = SitePage,
  kiosk,
}: ViewProps) {
  return (
    <>
      <div id="page" hidden={inHall}>
        <Page site={site} place={place} articles={articles} />
      </div>
      {inHall && stage && (
        <Boundary onError={onBroken}>
          <HallShell site={site} stage={<Stage controls={stage} />} />
        </Boundary>
      )}
      {kiosk && <KioskShell site={site} controls={kiosk} />}
    </>
  );
}
