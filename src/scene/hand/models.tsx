import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { PerspectiveCamera } from 'three';
import { createCollider } from '../hall/collider';
import { prepare } from '../stage/prepare';
import { sceneProblem, useRuntime } from '../stage/runtime';
import { veilOf } from '../stage/veil';
import { useView } from '../stage/view';
import type { Exhibit } from '../works/exhibit';
import type { Surroundings } from '../works/gallery';
import type { Lent } from '../works/shelf';
import type { WorkModel } from '../works/work-model';
import { createHeldPiece } from './held-piece';
import type { Hold } from './hold';

/** How long one model takes to fade into a finer one, seconds. */
const FADE = 0.35;

/** Who brings models to a hold. */
export interface ModelsProps {
  readonly hold: Hold;
  readonly gallery: Surroundings;
  readonly exhibit: Exhibit;
}

/**
 * Brings the models of the work in hand: first that of the hall, which is there, then the fine one. Each is on the
 * graphics card before it is seen, and what is seen already fades into it.
 */
export function Models({ hold, gallery, exhibit }: ModelsProps) {
  const { shelf, options } = useRuntime();
  const view = useView();
  const { gl, scene, camera, invalidate } = useThree();
  const { live, commands, store } = options.visit;
  const { work } = exhibit.placement;
  useEffect(() => {
    let gone = false;
    let lent: Lent | null = null;
    const { report } = commands;
    const present = async (model: WorkModel, heavy: boolean): Promise<void> => {
      const { stage } = hold;
      const piece = createHeldPiece({ gallery, exhibit, model, createCollider, heavy });
      await prepare(gl, piece.group, stage.camera, stage.scene);
      if (gone) return piece.dispose();
      hold.warm(piece);
      invalidate();
      await nextFrame();
      await nextFrame();
      if (gone) return piece.dispose();
      const veil = veilOf(view, gl, scene, camera as PerspectiveCamera);
      // Whoever takes it over from the foyer has the picture as it was there before everything.
      const takesOver = veil.up() && !hold.piece();
      if (view.open && hold.coming().lifted && !takesOver) veil.hold();
      hold.show(piece);
      live.waiting = false;
      invalidate();
      await nextFrame();
      veil.lift(FADE);
    };
    const finish = async (model: WorkModel): Promise<void> => {
      await present(model, true);
      if (!gone) report.work(work, 'inspect');
    };
    const bring = async (): Promise<void> => {
      const fine = shelf.close(work);
      const there = live.inspectBlend === 1 && (await Promise.race([fine, null]));
      if (there && !gone) return finish(there);
      lent = await shelf.lend(work);
      if (gone) return lent?.giveBack();
      if (lent) await present(lent.model, false);
      live.waiting = false;
      const close = await fine;
      if (close && !gone) await finish(close);
    };
    bring().catch((error: unknown) => {
      live.waiting = false;
      report.problem(sceneProblem('warning', 'work-broken', error));
    });
    return () => {
      gone = true;
      lent?.giveBack();
      if (store.getState().works[work] === 'inspect') report.work(work, 'room');
    };
  }, [shelf, commands, store, live, work, gallery, exhibit, hold, view, gl, scene, camera, invalidate]);
  return null;
}

const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
