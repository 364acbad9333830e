import { Search } from 'lucide-react';
import type { Place } from '#visit';
import { AboutArticle } from '../../about/about-article';
import { CataloguePage } from '../../catalogue/catalogue-page';
import { CountryArticle } from '../../countries/country-article';
import { DesignerArticle } from '../../designers/designer-article';
import { GlossaryArticle } from '../../glossary/glossary-article';
import { UnknownPlace } from '../../not-found/unknown-place';
import button from '../../parts/button.module.css';
import { ProgrammeArticle } from '../../programme/programme-article';
import { useSite, useVisit } from '../../site';
import { useMessage } from '../../text/message';
import { TourArticle } from '../../tours/tour-article';
import { WorkArticle } from '../../works/work-article';
import { useVisitState } from '../use-visit-state';

/** The article of a place, with what can be done with it in the hall. */
export function PanelArticle({ place }: { place: Place }) {
  const { index } = useSite().data;
  switch (place.kind) {
    case 'home':
      return null;
    case 'catalogue':
      return <CataloguePage />;
    case 'programme':
      return <ProgrammeArticle />;
    case 'glossary':
      return <GlossaryArticle />;
    case 'about':
      return <AboutArticle />;
    case 'work': {
      const work = index.works.get(place.id);
      if (!work) return <UnknownPlace query={place.id} />;
      return <WorkArticle work={work} actions={<LookCloser work={work.id} />} />;
    }
    case 'designer': {
      const designer = index.designers.get(place.id);
      return designer ? <DesignerArticle designer={designer} /> : <UnknownPlace query={place.id} />;
    }
    case 'country': {
      const country = index.countries.get(place.id);
      return country ? <CountryArticle country={country} /> : <UnknownPlace query={place.id} />;
    }
    case 'tour': {
      const tour = index.tours.get(place.id);
      if (!tour) return <UnknownPlace query={place.id} />;
      return <TourArticle tour={tour} actions={<StartTour tour={tour.id} />} />;
    }
  }
}

function LookCloser({ work }: { work: string }) {
  const { commands, data } = useVisit();
  const say = useMessage();
  const inspecting = useVisitState((state) => state.mode === 'inspect');
  const arrived = useVisitState((state) => !state.travelling);
  if (!data.plan.placements.some((placement) => placement.work === work)) return null;
  return (
    <button
      type="button"
      className={button['strong']}
      aria-pressed={inspecting}
      disabled={!arrived && !inspecting}
      onClick={() => (inspecting ? commands.back() : commands.inspect())}
    >
      <Search size={20} aria-hidden="true" />
      {say('work.closer')}
    </button>
  );
}

function StartTour({ tour }: { tour: string }) {
  const { commands } = useVisit();
  const say = useMessage();
  return (
    <button type="button" className={button['strong']} onClick={() => void commands.tour('start', tour)}>
      {say('tour.start')}
    </button>
  );
}
