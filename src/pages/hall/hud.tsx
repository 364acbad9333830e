import { useSite } from '../site';
import { ThumbPad } from './controls/thumb-pad';
import { WalkControls } from './controls/walk-controls';
import { LitWorks } from './find/lit-works';
import styles from './hud.module.css';
import { ScreenProvider } from './inspect/actual/screen';
import { InspectHands } from './inspect/inspect-hands';
import { InspectLayer } from './inspect/inspect-layer';
import { FloorMap } from './map/floor-map';
import { Markers } from './markers/markers';
import { Hints } from './overlays/hints';
import { OnItsWay } from './overlays/on-its-way';
import { WherePlate } from './overlays/where-plate';
import { TourBar } from './tour/tour-bar';
import { useGuided } from './use-guided';
import { useVisitState } from './use-visit-state';

interface HudProps {
  /** Where the visitor stands, in words, when they have asked. */
  readonly where: string;
  readonly onWhere: (sentence: string) => void;
}

/** Everything over the stage while it can be walked. The order here is the order of Tab. */
export function Hud({ where, onWhere }: HudProps) {
  const inspecting = useVisitState((state) => state.mode === 'inspect');
  const guided = useGuided();
  const ui = useSite().frame?.ui ?? 'full';
  const reading = useVisitState(({ place }) => place.kind !== 'home');
  const panelOpen = reading && !guided;
  return (
    <ScreenProvider>
      <div
        className={styles['hud']}
        data-panel={panelOpen || undefined}
        data-inspecting={inspecting || undefined}
        data-guided={guided || undefined}
      >
        <div className={styles['notes']}>
          <OnItsWay />
          <LitWorks />
          <WherePlate sentence={where} onClose={() => onWhere('')} />
          {!panelOpen && !guided && ui === 'full' && <Hints />}
          <TourBar />
        </div>
        {/* Who is led needs no tools; taking over brings them. */}
        <div className={styles['hands']}>
          {inspecting ? !guided && <InspectHands /> : ui !== 'none' && <WalkControls />}
        </div>
        {!inspecting && ui === 'full' && (
          <div className={styles['map']}>
            <FloorMap onWhere={onWhere} />
          </div>
        )}
        {!inspecting && ui !== 'none' && (
          <div className={styles['thumb']}>
            <ThumbPad />
          </div>
        )}
      </div>
      <Markers />
      {inspecting && !guided && <InspectLayer />}
    </ScreenProvider>
  );
}
