import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import type { Scene } from 'three';
import { appear } from '../stage/appear';
import { prepare } from '../stage/prepare';
import { useRuntime } from '../stage/runtime';
import { veilOf } from '../stage/veil';
import { useView } from '../stage/view';
import { warmUp } from './warm-up';

/** How long one picture takes to fade into the next, seconds. */
const CHANGE = 0.35;
/** The mark of the moment when it is asked to be drawn whole, for measurements. */
const WHOLE = 'hemicycle-whole';
/** Programs that are drawn with for the first time in one frame, by a processor: each takes it some tenths of a second. */
const AT_ONCE = 2;

/**
 * Shows the hall once everything in it is ready to be drawn, and tells that it can be walked: instead of its first sight,
 * or of the picture of the hall before.
 */
export function Opening() {
  const { options, opened, device } = useRuntime();
  const view = useView();
  const { gl, scene, camera, invalidate } = useThree();
  const filling = useRef<(() => void) | null>(null);
  const warming = useRef<(() => void) | null>(null);
  useEffect(() => {
    let gone = false;
    const { store, commands } = options.visit;
    const veil = veilOf(view, gl, scene, camera);
    const open = (): void => {
      if (gone) return;
      filling.current = null;
      view.sketch?.dispose();
      view.sketch = null;
      view.open = true;
      view.ready = true;
      invalidate();
      requestAnimationFrame(() => {
        const { motion, hallPhase } = store.getState();
        appear(gl.domElement, motion);
        veil.lift(motion === 'full' ? CHANGE : 0);
        for (const free of view.leavings.splice(0)) free();
        if (hallPhase !== 'walkable') commands.report.walkable();
        opened.ring();
        // Of the last hall alone: a kiosk shows halls for days.
        performance.clearMarks(WHOLE);
        performance.mark(WHOLE);
      });
    };
    const { foyer } = view;
    const behind = device.software && foyer.now() !== null;
    const inFrame = (act: () => void): Promise<void> =>
      new Promise((done) => {
        warming.current = () => done(act());
        invalidate();
      });
    const fillIn = (): void => {
      if (gone) return;
      if (view.sketch && device.software) {
        filling.current = open;
        invalidate();
      } else {
        if (view.sketch) veil.hold();
        open();
      }
    };
    // Programs are made while something else is to be seen, so that no step stalls.
    void foyer
      .turn()
      .then(() =>
        behind
          ? warmUp({
              renderer: gl,
              scene: scene as Scene,
              camera,
              atOnce: AT_ONCE,
              turn: foyer.turn,
              inFrame,
              isLeft: () => gone,
            })
          : prepare(gl, scene, camera),
      )
      .then(fillIn, fillIn);
    return () => {
      gone = true;
      filling.current = null;
      warming.current = null;
    };
  }, [options, opened, device, view, gl, scene, camera, invalidate]);
  useFrame(() => {
    if (view.busy) return;
    warming.current?.();
    warming.current = null;
    if (!filling.current) return;
    if (view.sketch?.fill(scene, AT_ONCE)) invalidate();
    else filling.current();
  }, -5);
  return null;
}
