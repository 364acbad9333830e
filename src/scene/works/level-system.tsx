import { useFrame, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useRuntime } from '../stage/runtime';
import type { Gallery } from './gallery';

/** A stand whose works the visitor looks for stands out, and the others stand back but can still be seen. */
const LIT = 1.15;
const DIMMED = 0.18;

/** Lights the stands of the works that answer to what the visitor looks for. A work in hand has its full light. */
export function LevelSystem({ gallery }: { readonly gallery: Gallery }) {
  const { store } = useRuntime().options.visit;
  const invalidate = useThree((state) => state.invalidate);
  const lit = useStore(store, (state) => state.lit);
  const held = useStore(store, ({ mode, place }) =>
    mode === 'inspect' && place.kind === 'work' ? place.id : null,
  );
  useEffect(() => {
    const { exhibits, levels, model } = gallery;
    const found = new Set(
      exhibits.flatMap(({ placement, stand }) => (lit?.includes(placement.work) ? stand : [])),
    );
    const inHand = exhibits.find(({ placement }) => placement.work === held)?.stand;
    model.hall.slots.forEach((_, slot) => {
      const full = lit === null || slot === inHand;
      levels.aim(slot, full ? 1 : found.has(slot) ? LIT : DIMMED);
    });
    invalidate();
  }, [gallery, lit, held, invalidate]);
  useFrame((_, elapsed) => {
    const cut = store.getState().motion === 'reduced';
    if (gallery.levels.step(Math.min(elapsed, 0.1), cut)) invalidate();
  }, -45);
  return null;
}
