import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isGuided, isSomethingOpen, isUnattended } from '#visit';
import { useSite, useVisit } from '../site';
import { useMessage } from '../text/message';
import { TopBar } from './controls/top-bar';
import { createCovers } from './covers';
import { createFollower } from './follower';
import styles from './hall.module.css';
import { type HallParts, HallProvider } from './hall-context';
import { Hud } from './hud';
import { Failed } from './overlays/failed';
import { Loading } from './overlays/loading';
import { Lost } from './overlays/lost';
import { ShareHint } from './overlays/share-hint';
import { Panel } from './panel/panel';
import { useVisitState } from './use-visit-state';
import { createAnnouncer } from './words/announcer';
import { useToldEvents } from './words/use-told-events';

/** Everything of the interface that stands around and over the stage. */
export function Hall({ stage }: { stage: ReactNode }) {
  const visit = useVisit();
  const { frame } = useSite();
  const say = useMessage();
  const phase = useVisitState((state) => state.hallPhase);
  const lost = useVisitState((state) => state.context === 'lost');
  // In a kiosk that waits for its next visitor nothing of the one before is left.
  const attended = !useVisitState(isUnattended);
  const surface = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement>(null);
  const announcer = useMemo(createAnnouncer, []);
  useEffect(() => announcer.dispose, [announcer]);

  const parts = useMemo<HallParts>(
    () => ({
      follower: createFollower(visit.live),
      covers: createCovers(visit),
      announce: announcer.announce,
      rememberOpener(element) {
        opener.current = element;
      },
      returnFocus() {
        const element = opener.current?.isConnected ? opener.current : surface.current;
        element?.focus({ preventScroll: true });
      },
    }),
    [visit, announcer],
  );

  const [where, setWhere] = useState('');
  const tell = useCallback(
    (sentence: string) => {
      setWhere(sentence);
      announcer.announce(sentence);
    },
    [announcer],
  );
  useToldEvents(announcer.announce, tell);

  const walkable = phase === 'walkable';
  // A work may be in hand before the hall has come.
  const inHand = useVisitState((state) => state.mode === 'inspect');
  const shown = walkable || inHand;
  // The hall has appeared: the hands go where the keys work, unless a panel has them already.
  useEffect(() => {
    if (walkable && attended && visit.store.getState().place.kind === 'home')
      surface.current?.focus({ preventScroll: true });
  }, [walkable, attended, visit]);

  return (
    <HallProvider value={parts}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape works wherever the focus is in the hall */}
      <div
        className={styles['hall']}
        data-ui={frame?.ui}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          const state = visit.store.getState();
          if (!isSomethingOpen(state)) return;
          event.preventDefault();
          event.stopPropagation();
          // First the note that lies open, then the work. Who is led sees no card of the note: the guide tells it.
          if (state.mode === 'inspect' && state.note !== null && !isGuided(state))
            visit.commands.inspection.note(null);
          else visit.commands.back();
        }}
      >
        {shown && attended && frame?.ui !== 'none' && <TopBar onWhere={tell} />}
        <main ref={parts.covers.attach} className={styles['main']} aria-label={say('hall.label')}>
          <div
            ref={surface}
            className={styles['surface']}
            role="application"
            aria-label={say('hall.stage')}
            aria-describedby="hall-keys"
            tabIndex={shown ? 0 : -1}
            data-stage=""
          >
            {stage}
          </div>
          <p id="hall-keys" hidden>
            {say('hall.keys')}
          </p>
          {shown && attended && <Hud where={where} onWhere={tell} />}
          {shown && attended && <Panel />}
          {walkable && frame && <ShareHint surface={surface} />}
          {phase === 'loading' && !inHand && <Loading />}
          {phase === 'failed' && !inHand && <Failed />}
          {lost && (phase !== 'failed' || inHand) && <Lost />}
          <p ref={announcer.attach} className={styles['spoken']} role="status" />
        </main>
      </div>
    </HallProvider>
  );
}
