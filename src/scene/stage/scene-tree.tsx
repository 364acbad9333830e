import { useStore } from 'zustand';
import { FoyerRoom } from '../foyer/foyer-room';
import { HallRoom } from '../hall/hall-room';
import { DrawSystem } from '../systems/draw-system';
import { GateSystem } from '../systems/gate-system';
import { ResolutionSystem } from '../systems/resolution-system';
import { VisitSystem } from '../systems/visit-system';
import { useRuntime } from './runtime';

/** The whole scene: what is advanced each frame, in order, and the hall that the visitor is in. */
export function SceneTree() {
  const { options } = useRuntime();
  const hall = useStore(options.visit.store, (state) => state.hall);
  return (
    <>
      <GateSystem />
      <VisitSystem />
      <ResolutionSystem />
      <DrawSystem />
      <FoyerRoom />
      <HallRoom key={hall} hall={hall} />
    </>
  );
}
