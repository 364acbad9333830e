import './app.css';
import { type Articles, HallShell, type Site, SitePage } from '#pages';
import type { Place } from '#visit';
import { Stage, type StageControls } from './stage';

interface ViewProps {
  readonly site: Site;
  readonly place: Place;
  readonly articles: Articles;
  readonly inHall: boolean;
  /** Missing in static HTML, where there is no hall. */
  readonly stage?: StageControls;
}

/** The whole body: the page, and over it the hall while it is on. The same tree is written at build. */
export function View({ site, place, articles, inHall, stage }: ViewProps) {
  return (
    <>
      <div id="page" hidden={inHall}>
        <SitePage site={site} place={place} articles={articles} />
      </div>
      {inHall && stage && <HallShell site={site} stage={<Stage controls={stage} />} />}
    </>
  );
}
