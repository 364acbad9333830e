import { useFrame } from '@react-three/fiber';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useRuntime } from '../../stage/runtime';
import type { Surroundings } from '../../works/gallery';
import { useHandStage } from '../hand-stage';
import { Beside } from './beside';
import { createLayout } from './layout';
import { Light } from './light';
import { Thing } from './thing';

/** A pause between frames counts as no more than this, seconds. */
const LONGEST = 0.1;

/** What a work in hand is looked at with: a light, a thing of known size, another work. */
export function HandExtras({ gallery }: { readonly gallery: Surroundings }) {
  const { visit } = useRuntime().options;
  const stage = useHandStage();
  const layout = useMemo(() => createLayout(visit, stage.size), [visit, stage]);
  const inHand = useStore(visit.store, ({ mode }) => mode === 'inspect');
  const companion = useStore(visit.store, ({ inspection }) => inspection.companion);
  const beside = useStore(visit.store, ({ inspection }) => inspection.beside);
  // Before the piece is put where it belongs in this frame.
  useFrame((_, elapsed) => {
    const cut = visit.store.getState().motion === 'reduced';
    if (layout.step(Math.min(elapsed, LONGEST), cut)) stage.invalidate();
    stage.aside = layout.aside;
  }, -52);
  const laid = { gallery, layout };
  return (
    <>
      <Light {...laid} />
      {inHand && companion !== 'none' && <Thing key={companion} companion={companion} {...laid} />}
      {inHand && beside !== null && <Beside key={beside} work={beside} {...laid} />}
    </>
  );
}
