import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import type { PerspectiveCamera } from 'three';
import { planDistance, wrapAngle } from '#kit';
import { useRuntime } from '../stage/runtime';
import type { Gallery } from './gallery';
import { type EyeOnWorks, wishesFor } from './wishes';

/** Steps and turns that are too small to want anything else for, metres and radians. */
const STEP = 0.4;
const TURN = 0.35;
/** Bytes of models that are shown in one frame: what a phone takes on without a stutter. */
const PER_FRAME = 1_000_000;

/**
 * Decides what is to be there from where the visitor is and looks, and brings what has come to the graphics card, a little
 * in each frame.
 */
export function StreamSystem({ gallery }: { readonly gallery: Gallery }) {
  const runtime = useRuntime();
  const invalidate = useThree((state) => state.invalidate);
  const last = useRef<EyeOnWorks | null>(null);
  useEffect(() => {
    invalidate();
    return () => {
      last.current = null;
    };
  }, [invalidate]);
  useFrame(({ camera, size }) => {
    const { shelf, options, profile } = runtime;
    const { visit } = options;
    const { mode, place, inspection } = visit.store.getState();
    const inHand = mode === 'inspect' && place.kind === 'work' ? place.id : null;
    const eye: EyeOnWorks = {
      pose: visit.live.pose,
      held: [inHand, inHand && inspection.beside].filter((work) => work !== null),
      pixels:
        (size.height * Math.min(window.devicePixelRatio, profile.pixelRatio)) /
        (2 * Math.tan(((camera as PerspectiveCamera).fov * Math.PI) / 360)),
    };
    if (isElsewhere(eye, last.current)) {
      last.current = eye;
      shelf.want(wishesFor(gallery.exhibits, eye, { ...visit.data, shelf, budget: profile.works }));
    }
    if (shelf.admit(PER_FRAME)) invalidate();
  }, -58);
  return null;
}

function isElsewhere(eye: EyeOnWorks, before: EyeOnWorks | null): boolean {
  if (!before || eye.held.join() !== before.held.join()) return true;
  if (Math.abs(eye.pixels - before.pixels) > 0.1 * before.pixels) return true;
  const turned = Math.abs(wrapAngle(eye.pose.heading - before.pose.heading));
  return planDistance(eye.pose.position, before.pose.position) > STEP || turned > TURN;
}
