import { useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import type { PerspectiveCamera } from 'three';
import { createBackdrop } from '../hand/backdrop';
import { HandExtras } from '../hand/extras/hand-extras';
import { Held } from '../hand/held';
import { keptBy } from '../stage/kept';
import { useRuntime } from '../stage/runtime';
import { veilOf } from '../stage/veil';
import { useView } from '../stage/view';
import type { Surroundings } from '../works/gallery';
import { FirstModel } from './first-model';
import { createFoyerSurroundings } from './foyer-surroundings';
import { createPlainBackdrop } from './plain-backdrop';

/** How long the work that is put back fades into the hall, seconds. */
const FADE = 0.35;
/** The picture before is held no longer than this while the hall takes the work over, seconds. */
const PATIENCE = 1.5;

/** A work that is seen before its hall: in the hand at once, in the light of a plain room. */
export function FirstWork({ work }: { readonly work: string }) {
  const runtime = useRuntime();
  const { foyer } = useView();
  const gl = useThree((state) => state.gl);
  const backdrop = keptBy(gl, createPlainBackdrop);
  const [surroundings, setSurroundings] = useState<Surroundings | null>(null);
  useEffect(() => {
    const made = createFoyerSurroundings(gl, runtime, work);
    if (!made) return foyer.giveUp();
    setSurroundings(made);
    return () => {
      setSurroundings(null);
      made.dispose();
    };
  }, [gl, runtime, foyer, work]);
  useHandOver(work);
  const exhibit = surroundings?.exhibits[0];
  return (
    surroundings &&
    exhibit && (
      <Held gallery={surroundings} exhibit={exhibit} backdrop={backdrop} models={FirstModel}>
        <HandExtras gallery={surroundings} />
      </Held>
    )
  );
}

/** Gives the work over to the hall in a moment of rest, or lays it down for what comes instead. */
function useHandOver(work: string): void {
  const { options, opened } = useRuntime();
  const { visit } = options;
  const view = useView();
  const { gl, scene, camera } = useThree();
  useEffect(() => {
    const { foyer } = view;
    const { store, live } = visit;
    let gone = false;
    let asked = false;
    const handOver = (): void => {
      if (asked || !view.ready) return;
      asked = true;
      void rehearse().then(() => {
        if (!gone) foyer.handOver();
      });
    };
    /** What blurs the hall makes its programs in a moment of rest, and not in the frame that is drawn with it. */
    const rehearse = async (): Promise<void> => {
      await foyer.turn();
      if (gone) return;
      const behind = keptBy(gl, createBackdrop);
      behind.take(gl);
      behind.rest();
      await foyer.turn();
    };
    const leave = (): void => {
      const { mode, hallPhase } = store.getState();
      if (foyer.now()?.work === work || mode === 'page' || !view.open) return;
      if (mode !== 'inspect') live.inspectBlend = 0;
      if (hallPhase !== 'walkable') {
        view.open = false;
        gl.domElement.style.transition = 'none';
        gl.domElement.style.opacity = '0';
        return;
      }
      // Nothing has been drawn of it yet: this is the picture before.
      const veil = veilOf(view, gl, scene, camera as PerspectiveCamera);
      veil.hold();
      setTimeout(() => veil.lift(FADE), mode === 'inspect' ? 1000 * PATIENCE : 50);
    };
    const deaf = [opened.listen(handOver), foyer.changed.listen(leave)];
    return () => {
      gone = true;
      for (const end of deaf) end();
    };
  }, [visit, opened, view, gl, scene, camera, work]);
}
