import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { useRuntime } from '../stage/runtime';
import { veilOf } from '../stage/veil';
import { useView } from '../stage/view';

/** Holds the picture of a hall when the visitor goes into the next, until that is ready in its turn. */
export function useHeldPicture(): void {
  const { options } = useRuntime();
  const view = useView();
  const { gl, scene, camera } = useThree();
  useEffect(() => {
    const stopWatching = options.visit.store.subscribe((now, before) => {
      if (now.hall === before.hall || !view.open) return;
      // The camera has not moved yet: this is the last that was seen of the hall.
      veilOf(view, gl, scene, camera).hold();
      view.open = false;
    });
    return () => {
      stopWatching();
      view.open = false;
      view.ready = false;
    };
  }, [options, view, gl, scene, camera]);
}
