import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { appear } from '../stage/appear';
import { prepare } from '../stage/prepare';
import { useRuntime } from '../stage/runtime';
import { veilOf } from '../stage/veil';
import { useView } from '../stage/view';

/** How long one picture takes to fade into the next, seconds. */
const CHANGE = 0.35;

/**
 * Shows the hall once everything in it is ready to be drawn, and tells that it can be walked: instead of its first sight,
 * or of the picture of the hall before.
 */
export function Opening() {
  const { options, opened } = useRuntime();
  const view = useView();
  const { gl, scene, camera, invalidate } = useThree();
  useEffect(() => {
    let gone = false;
    const { store, commands } = options.visit;
    const veil = veilOf(view, gl, scene, camera);
    const open = (): void => {
      if (gone) return;
      if (view.sketch) {
        veil.hold();
        view.sketch.dispose();
        view.sketch = null;
      }
      view.open = true;
      invalidate();
      requestAnimationFrame(() => {
        const { motion, hallPhase } = store.getState();
        appear(gl.domElement, motion);
        veil.lift(motion === 'full' ? CHANGE : 0);
        for (const free of view.leavings.splice(0)) free();
        if (hallPhase !== 'walkable') commands.report.walkable();
        opened.ring();
      });
    };
    // Programs are made while something else is to be seen, so that no step stalls.
    void view.foyer
      .turn()
      .then(() => prepare(gl, scene, camera))
      .then(open, open);
    return () => {
      gone = true;
    };
  }, [options, opened, view, gl, scene, camera, invalidate]);
  return null;
}
