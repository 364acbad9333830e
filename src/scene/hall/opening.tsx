import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { prepare } from '../stage/prepare';
import { useRuntime } from '../stage/runtime';
import { veilOf } from '../stage/veil';
import { useView } from '../stage/view';

/** How long the hall takes to appear, seconds. */
const FADE = 0.7;
/** How long one hall takes to fade into the next, seconds. */
const CHANGE = 0.35;

/**
 * Shows the canvas once everything in it is ready to be drawn, and tells that the hall can be walked. When the visitor
 * goes into the next hall, holds the picture of this one until the other is ready in its turn.
 */
export function Opening() {
  const { options, opened } = useRuntime();
  const view = useView();
  const { gl, scene, camera, invalidate } = useThree();
  useEffect(() => {
    let gone = false;
    const { store, commands } = options.visit;
    const veil = veilOf(view, gl, scene, camera);
    const smooth = (): boolean => store.getState().motion === 'full';
    const open = (): void => {
      if (gone) return;
      view.open = true;
      invalidate();
      requestAnimationFrame(() => {
        const { style } = gl.domElement;
        style.transition = smooth() ? `opacity ${FADE}s ease` : 'none';
        style.opacity = '1';
        veil.lift(smooth() ? CHANGE : 0);
        for (const free of view.leavings.splice(0)) free();
        if (store.getState().hallPhase !== 'walkable') commands.report.walkable();
        opened.ring();
      });
    };
    // Programs are made while the canvas is still hidden, so that the first step does not stall.
    void view.foyer
      .turn()
      .then(() => prepare(gl, scene, camera))
      .then(open, open);
    const stopWatching = store.subscribe((now, before) => {
      if (now.hall === before.hall || !view.open) return;
      // The camera has not moved yet: this is the last that was seen of the hall.
      veil.hold();
      view.open = false;
    });
    return () => {
      gone = true;
      stopWatching();
      view.open = false;
    };
  }, [options, opened, view, gl, scene, camera, invalidate]);
  return null;
}
