import { Search } from 'lucide-react';
import type { Place } from '#visit';
import type { Articles } from '../../articles/article';
import button from '../../parts/button.module.css';
import { useVisit } from '../../site';
import { useMessage } from '../../text/message';
import { useVisitState } from '../use-visit-state';

interface PanelArticleProps {
  readonly place: Place;
  /** Null while they are on their way. */
  readonly articles: Articles | 'missed' | null;
}

/** The article of a place, with what can be done with it in the hall. */
export function PanelArticle({ place, articles }: PanelArticleProps) {
  const say = useMessage();
  if (articles === null) return <p>{say('loading.begins')}</p>;
  if (articles === 'missed') return <Missed />;
  const Article = place.kind === 'home' ? undefined : articles[place.kind];
  return Article && <Article place={place} actions={actionsOf(place)} />;
}

/** There is nothing to be read here yet: that, and the way to the page that tells the same. */
function Missed() {
  const { commands } = useVisit();
  const say = useMessage();
  return (
    <>
      <p role="alert">{say('failed.notLoaded')}</p>
      <button type="button" className={button['strong']} onClick={commands.leave}>
        {say('skip.list')}
      </button>
    </>
  );
}

function actionsOf(place: Place) {
  if (place.kind === 'work') return <LookCloser work={place.id} />;
  if (place.kind === 'tour') return <StartTour tour={place.id} />;
  return null;
}

function LookCloser({ work }: { work: string }) {
  const { commands, data } = useVisit();
  const say = useMessage();
  const inspecting = useVisitState((state) => state.mode === 'inspect');
  const arrived = useVisitState((state) => !state.travelling);
  const stands = data.plan.placements.some((placement) => placement.work === work);
  // In hand it is as close as can be; the hand's own buttons lead back.
  if (!stands || inspecting) return null;
  return (
    <button type="button" className={button['strong']} disabled={!arrived} onClick={commands.inspect}>
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
