import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { prepare } from '../stage/prepare';
import { useRuntime } from '../stage/runtime';
import { useView } from '../stage/view';

/** How long the hall takes to appear, seconds. */
const FADE = 0.7;

/** Shows the canvas once everything in it is ready to be drawn, and tells that the hall can be walked. */
export function Opening() {
  const { options } = useRuntime();
  const view = useView();
  const { gl, scene, camera, invalidate } = useThree();
  useEffect(() => {
    let gone = false;
    const { store, commands } = options.visit;
    const open = (): void => {
      if (gone) return;
      view.open = true;
      invalidate();
      requestAnimationFrame(() => {
        const { style } = gl.domElement;
        style.transition = store.getState().motion === 'full' ? `opacity ${FADE}s ease` : 'none';
        style.opacity = '1';
        if (store.getState().hallPhase !== 'walkable') commands.report.walkable();
      });
    };
    // Programs are made while the canvas is still hidden, so that the first step does not stall.
    prepare(gl, scene, camera).then(open, open);
    return () => {
      gone = true;
      view.open = false;
    };
  }, [options, view, gl, scene, camera, invalidate]);
  return null;
}
