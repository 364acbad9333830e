import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { useRuntime } from '../stage/runtime';
import { veilOf } from '../stage/veil';
import { useView } from '../stage/view';

/** How long the picture before fades into the one after, seconds. */
const FADE = 0.3;
/** The picture before is held no longer than this while a work is still on its way, seconds. */
const PATIENCE = 1.5;

/** For who wants less motion: nothing moves into the hand or out of it, one picture fades into the other. */
export function useFade(): void {
  const { store } = useRuntime().options.visit;
  const view = useView();
  const { gl, scene, camera } = useThree();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stopWatching = store.subscribe((now, before) => {
      const taken = now.mode === 'inspect';
      // Whoever leaves the hall leaves its pictures too.
      if (taken === (before.mode === 'inspect') || now.mode === 'page') return;
      if (now.motion === 'full' || !view.open) return;
      // The state changes before anything is drawn of it: this is the picture before.
      const veil = veilOf(view, gl, scene, camera);
      veil.hold();
      clearTimeout(timer);
      // What brings the work lifts it as soon as that is there.
      timer = setTimeout(() => veil.lift(FADE), taken ? 1000 * PATIENCE : 50);
    });
    return () => {
      clearTimeout(timer);
      stopWatching();
    };
  }, [store, view, gl, scene, camera]);
}
