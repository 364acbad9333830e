import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import type { PerspectiveCamera } from 'three';
import { type Pose, planDistance, wrapAngle } from '#kit';
import { createSight } from '#plan';
import { useRuntime } from '../stage/runtime';
import { useView } from '../stage/view';
import type { Gallery } from './gallery';
import { type EyeOnWorks, wishesFor } from './wishes';

/** Steps and turns that are too small to want anything else for, metres and radians. */
const STEP = 0.4;
const TURN = 0.35;
/** Bytes of models that are shown in one frame: what a phone takes on without a stutter. */
const PER_FRAME = 1_000_000;
/** And where a processor draws: to it a frame more is dear, and bytes are cheap. */
const PER_DRAWN_FRAME = 4_000_000;

/**
 * Decides what is to be there from where the visitor is and looks, and brings what has come to the graphics card, a little
 * in each frame.
 */
export function StreamSystem({ gallery }: { readonly gallery: Gallery }) {
  const runtime = useRuntime();
  const view = useView();
  const invalidate = useThree((state) => state.invalidate);
  const last = useRef<EyeOnWorks | null>(null);
  const { outline } = gallery.model.hall;
  const sight = useMemo(() => createSight(outline), [outline]);
  const { store } = runtime.options.visit;
  useEffect(() => {
    invalidate();
    const stopWatching = store.subscribe((now, before) => {
      if (now.hallPhase !== before.hallPhase) invalidate();
    });
    return () => {
      stopWatching();
      last.current = null;
    };
  }, [invalidate, store]);
  useFrame(({ camera, size }) => {
    const { shelf, options, profile, device } = runtime;
    const { visit } = options;
    const { mode, place, inspection, hallPhase } = store.getState();
    // Nobody sees the hall yet: its works come when it can be walked, and take nothing from what that needs.
    if (view.foyer.now() || hallPhase !== 'walkable') return;
    const held = mode === 'inspect' && place.kind === 'work' ? place.id : undefined;
    const beside = (held !== undefined && inspection.beside) || undefined;
    const pixels =
      (size.height * Math.min(window.devicePixelRatio, profile.pixelRatio)) /
      (2 * Math.tan(((camera as PerspectiveCamera).fov * Math.PI) / 360));
    const { pose } = visit.live;
    // Asked in every frame: nothing is made anew where nothing is another.
    if (isElsewhere(last.current, pose, pixels, held, beside)) {
      last.current = { pose, pixels, held: [held, beside].filter((work) => work !== undefined) };
      shelf.want(
        wishesFor(gallery.exhibits, last.current, { ...visit.data, sight, shelf, budget: profile.works }),
      );
    }
    if (view.busy) return;
    if (shelf.admit(device.software ? PER_DRAWN_FRAME : PER_FRAME)) invalidate();
  }, -58);
  return null;
}

function isElsewhere(
  before: EyeOnWorks | null,
  pose: Pose,
  pixels: number,
  held: string | undefined,
  beside: string | undefined,
): boolean {
  if (!before || before.held[0] !== held || before.held[1] !== beside) return true;
  if (Math.abs(pixels - before.pixels) > 0.1 * before.pixels) return true;
  const turned = Math.abs(wrapAngle(pose.heading - before.pose.heading));
  return planDistance(pose.position, before.pose.position) > STEP || turned > TURN;
}
