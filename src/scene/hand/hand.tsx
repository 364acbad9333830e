import { useFrame, useThree } from '@react-three/fiber';
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { VisitState } from '#visit';
import { keptBy } from '../stage/kept';
import { useRuntime } from '../stage/runtime';
import type { Exhibit } from '../works/exhibit';
import type { Surroundings } from '../works/gallery';
import { createBackdrop } from './backdrop';
import { Held } from './held';
import { Models } from './models';
import { useFade } from './use-fade';

/** The work that is wanted in hand: it is made ready on the way there. */
const wantedOf = ({ mode, place, travelling }: VisitState): string | null =>
  place.kind === 'work' && (mode === 'inspect' || (mode === 'walk' && travelling)) ? place.id : null;

/**
 * The work in hand, in a scene of its own before the hall out of focus. It stays there until it is back in its place;
 * then everything of it is freed. What is laid into it finds its stage by `useHandStage`.
 */
export function Hand({
  gallery,
  children,
}: {
  readonly gallery: Surroundings;
  readonly children?: ReactNode;
}) {
  useFade();
  const { visit } = useRuntime().options;
  const gl = useThree((state) => state.gl);
  const invalidate = useThree((state) => state.invalidate);
  const wanted = useStore(visit.store, wantedOf);
  const backdrop = keptBy(gl, createBackdrop);
  const [exhibit, setExhibit] = useState<Exhibit | null>(null);
  const held = exhibit?.placement.work ?? null;
  useFrame(() => {
    const onItsWayBack = held !== null && visit.live.inspectBlend > 0;
    if (held === wanted || (onItsWayBack && visit.store.getState().mode !== 'inspect')) return;
    setExhibit(gallery.exhibits.find(({ placement }) => placement.work === wanted) ?? null);
  }, -55);
  useEffect(() => invalidate(), [wanted, invalidate]);
  return (
    exhibit && (
      <Held key={held} gallery={gallery} exhibit={exhibit} backdrop={backdrop} models={Models}>
        {children}
      </Held>
    )
  );
}
