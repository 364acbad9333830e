import { useFrame, useThree } from '@react-three/fiber';
import { useMemo } from 'react';
import { createFrameGate } from '../stage/frame-gate';
import { useRuntime } from '../stage/runtime';
import { useView } from '../stage/view';

/** Lets no frame be drawn before the last one is, where a processor draws; every other card keeps step by itself. */
export function GateSystem() {
  const { device } = useRuntime();
  const view = useView();
  const { gl, invalidate } = useThree();
  const gate = useMemo(
    () => (device.software ? createFrameGate(gl.getContext() as WebGL2RenderingContext) : null),
    [device, gl],
  );
  useFrame(() => {
    view.busy = gate !== null && !gate.isOpen();
    if (view.busy) invalidate();
  }, -110);
  // After all that is drawn in a frame.
  useFrame(() => {
    if (!view.busy && view.open) gate?.close();
  }, 2);
  return null;
}
