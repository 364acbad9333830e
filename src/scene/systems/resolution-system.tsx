import { useFrame, useThree } from '@react-three/fiber';
import { useLayoutEffect, useRef } from 'react';
import { expectFrame } from '../stage/profile';
import { COARSE, SHARP, SLOW_MS, stepSharpness } from '../stage/resolution';
import { useRuntime } from '../stage/runtime';
import { useView } from '../stage/view';

/**
 * Counts and times frames, and draws fewer pixels while frames are slow and something moves; at rest all of them. A processor
 * that must draw by itself shows its first picture coarse, too, and the whole one after it.
 */
export function ResolutionSystem() {
  const { meter, profile, device } = useRuntime();
  const view = useView();
  const invalidate = useThree((state) => state.invalidate);
  const isSlow = device.software || expectFrame(device, profile.tier) > SLOW_MS;
  const sharpness = useRef(isSlow ? COARSE : SHARP);
  const first = useRef(device.software);
  const gl = useThree((state) => state.gl);
  // Before anything is drawn: whoever changes it later waits for all that is asked of the card.
  useLayoutEffect(() => {
    if (first.current) gl.setPixelRatio(gl.getPixelRatio() * COARSE.factor);
  }, [gl]);
  useFrame(() => {
    if (!view.open || view.busy) return;
    const begins = first.current;
    first.current = false;
    const wasMoving = meter.last() > 0 || view.moving;
    meter.note(performance.now(), view.moving);
    if (view.moving && meter.last() > 0) sharpness.current = stepSharpness(sharpness.current, meter.last());
    const full = Math.min(window.devicePixelRatio, profile.pixelRatio);
    // The first sight is as coarse as a movement, where that is: sooner matters more.
    const coarse = view.moving || view.sketch !== null || begins;
    const wanted = full * (coarse ? sharpness.current.factor : 1);
    if (begins) invalidate();
    if (Math.abs(gl.getPixelRatio() - wanted) > 0.01) {
      gl.setPixelRatio(wanted);
      if (wasMoving && !view.moving) invalidate();
    }
  }, -10);
  return null;
}
