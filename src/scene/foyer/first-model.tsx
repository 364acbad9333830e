import { useFrame, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { createCollider } from '../hall/collider';
import { createHeldPiece } from '../hand/held-piece';
import type { ModelsProps } from '../hand/models';
import { appear } from '../stage/appear';
import { prepare } from '../stage/prepare';
import { sceneProblem, useRuntime } from '../stage/runtime';
import { useView } from '../stage/view';
import type { Lent } from '../works/shelf';

/** How long the work takes to appear, seconds. */
const FADE = 0.4;

/** Brings the fine model of a work before its hall, else the one for the hall, and lets the visitor have it. */
export function FirstModel({ hold, gallery, exhibit }: ModelsProps) {
  const { shelf, options, opened } = useRuntime();
  const view = useView();
  const { gl, invalidate } = useThree();
  const { live, commands, store } = options.visit;
  const { work } = exhibit.placement;
  useEffect(() => {
    let gone = false;
    let lent: Lent | null = null;
    const { report } = commands;
    const { foyer } = view;
    const bring = async (): Promise<void> => {
      const fine = await shelf.close(work);
      if (gone) return;
      lent = fine ? null : await shelf.lend(work);
      if (gone) return lent?.giveBack();
      const model = fine ?? lent?.model;
      if (!model) return foyer.giveUp();
      const { stage } = hold;
      const piece = createHeldPiece({ gallery, exhibit, model, createCollider, heavy: fine !== null });
      await prepare(gl, piece.group, stage.camera, stage.scene);
      if (gone) return piece.dispose();
      hold.show(piece);
      live.waiting = false;
      view.open = true;
      report.first();
      if (fine) report.work(work, 'inspect');
      invalidate();
      requestAnimationFrame(() => {
        if (gone) return;
        appear(gl.domElement, store.getState().motion, FADE);
        foyer.show();
        opened.ring();
      });
    };
    bring().catch((error: unknown) => {
      report.problem(sceneProblem('warning', 'work-broken', error));
      if (!gone) foyer.giveUp();
    });
    return () => {
      gone = true;
      lent?.giveBack();
      if (store.getState().works[work] === 'inspect') report.work(work, 'waiting');
    };
  }, [shelf, opened, commands, store, live, work, gallery, exhibit, hold, view, gl, invalidate]);
  // No hall takes in what has come.
  useFrame(() => {
    shelf.admit(Number.POSITIVE_INFINITY);
  }, -58);
  return null;
}
