import { useState } from 'react';
import { InspectControls } from './controls/inspect-controls';
import { ThumbPad } from './controls/thumb-pad';
import { TopBar } from './controls/top-bar';
import { TourBar } from './controls/tour-bar';
import { WalkControls } from './controls/walk-controls';
import { useHall } from './hall-context';
import styles from './hud.module.css';
import { FloorMap } from './map/floor-map';
import { Markers } from './markers/markers';
import { Hints } from './overlays/hints';
import { WherePlate } from './overlays/where-plate';
import { useVisitState } from './use-visit-state';

/** Everything over the stage while it can be walked. The order here is the order of Tab. */
export function Hud() {
  const { announce } = useHall();
  const [where, setWhere] = useState('');
  const inspecting = useVisitState((state) => state.mode === 'inspect');
  const touring = useVisitState((state) => state.tour !== null);
  const panelOpen = useVisitState(({ place, tour }) => place.kind !== 'home' && tour === null);
  const tell = (sentence: string) => {
    setWhere(sentence);
    announce(sentence);
  };
  return (
    <>
      <TopBar onWhere={tell} />
      <div
        className={styles['hud']}
        data-panel={panelOpen || undefined}
        data-inspecting={inspecting || undefined}
      >
        <div className={styles['notes']}>
          <WherePlate sentence={where} onClose={() => setWhere('')} />
          {!panelOpen && !touring && <Hints />}
          <TourBar />
        </div>
        <div className={styles['hands']}>{inspecting ? <InspectControls /> : <WalkControls />}</div>
        {!inspecting && (
          <>
            <div className={styles['map']}>
              <FloorMap onWhere={tell} />
            </div>
            <div className={styles['thumb']}>
              <ThumbPad />
            </div>
          </>
        )}
      </div>
      <Markers />
    </>
  );
}
