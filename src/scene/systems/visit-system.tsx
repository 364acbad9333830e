import { useFrame, useThree } from '@react-three/fiber';
import { useMemo } from 'react';
import type { PerspectiveCamera } from 'three';
import { createCameraPoser } from '../camera/pose';
import { useRuntime } from '../stage/runtime';
import { useView } from '../stage/view';

/** Advances the visitor, puts the camera at their eyes and asks for the next frame while anything moves. */
export function VisitSystem() {
  const runtime = useRuntime();
  const view = useView();
  const invalidate = useThree((state) => state.invalidate);
  const poser = useMemo(createCameraPoser, []);
  useFrame(({ camera, size }, dt) => {
    const { visit } = runtime.options;
    visit.live.aspect = size.width / Math.max(1, size.height);
    view.poll();
    view.moving = visit.step(dt);
    poser.pose(camera as PerspectiveCamera, visit.live, view.subject);
    if (view.moving) invalidate();
  }, -100);
  return null;
}
