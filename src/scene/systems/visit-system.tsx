import { useFrame, useThree } from '@react-three/fiber';
import { useMemo } from 'react';
import type { PerspectiveCamera } from 'three';
import { directionOf } from '#kit';
import { createLookPast, freeAspect } from '../camera/look-past';
import { createCameraPoser } from '../camera/pose';
import { useRuntime } from '../stage/runtime';
import { useView } from '../stage/view';

/** A pause between frames counts as no more than this, seconds. */
const LONGEST = 0.1;

/** Advances the visitor, puts the camera at their eyes and asks for the next frame while anything moves. */
export function VisitSystem() {
  const { options } = useRuntime();
  const view = useView();
  const invalidate = useThree((state) => state.invalidate);
  const poser = useMemo(createCameraPoser, []);
  const lookPast = useMemo(createLookPast, []);
  const canvas = useMemo(() => ({ width: 1, height: 1, rightToLeft: false }), []);
  useFrame((state, elapsed) => {
    const { visit } = options;
    const { live } = visit;
    const { language, motion } = visit.store.getState();
    const camera = state.camera as PerspectiveCamera;
    const dt = Math.min(elapsed, LONGEST);
    canvas.width = state.size.width;
    canvas.height = state.size.height;
    canvas.rightToLeft = directionOf(language) === 'rtl';
    live.aspect = freeAspect(live, canvas);
    const busy = view.poll(dt);
    // Nobody walks on behind a picture that is held.
    const walking = view.open && visit.step(dt);
    const shifting = lookPast.step(camera, live, canvas, dt, motion === 'reduced');
    poser.pose(camera, live);
    view.moving = busy || walking || shifting;
    if (!view.moving) return;
    view.movedAt = performance.now();
    invalidate();
  }, -100);
  return null;
}
