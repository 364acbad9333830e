import { useFrame, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { Vec3 } from '#kit';
import { placementOf } from '#visit';
import { prepare } from '../../stage/prepare';
import { useRuntime } from '../../stage/runtime';
import type { Surroundings } from '../../works/gallery';
import type { WorkModel } from '../../works/work-model';
import { useHandStage } from '../hand-stage';
import type { BesideWork } from './beside-work';
import { placeCaptions } from './captions';
import type { Layout } from './layout';
import { useMade } from './use-made';

interface BesideProps {
  readonly work: string;
  readonly gallery: Surroundings;
  readonly layout: Layout;
}

const NOTHING: Vec3 = [0, 0, 0];

/** Another work beside the one in hand: first as the hall has it, then finely modelled. */
export function Beside({ work, gallery, layout }: BesideProps) {
  const { shelf, options } = useRuntime();
  const { visit } = options;
  const stage = useHandStage();
  const gl = useThree((state) => state.gl);
  const size = placementOf(visit.data, work)?.size ?? NOTHING;
  const other = useMade<BesideWork>(async (present) => {
    const { place } = visit.store.getState();
    // The shelf keeps what was asked for last: the work in hand is one of them.
    if (place.kind === 'work') void shelf.close(place.id);
    const fine = shelf.close(work);
    const { createBesideWork } = await import('./later');
    const show = async (model: WorkModel, done = () => {}): Promise<boolean> => {
      const made = createBesideWork(gallery, stage, model, size);
      await prepare(gl, made.group, stage.camera, stage.scene);
      const dispose = (): void => {
        made.dispose();
        done();
      };
      return present({ ...made, dispose });
    };
    const lent = await shelf.lend(work);
    const shown = lent !== null && (await show(lent.model, lent.giveBack));
    const close = await fine;
    if (close && (shown || !lent)) await show(close);
    // Why it does not come, the shelf has told.
    else if (!lent && visit.store.getState().inspection.beside === work)
      await visit.commands.inspection.beside(null);
  });
  useEffect(() => {
    if (!other) return;
    stage.scene.add(other.group);
    stage.invalidate();
    return () => {
      other.group.removeFromParent();
      stage.invalidate();
    };
  }, [other, stage]);
  useFrame(({ size: canvas }) => {
    other?.pose(layout.beside);
    placeCaptions(visit, stage, canvas, [stage.size, size], [[0, 0], layout.beside], other !== null);
  }, -49);
  return null;
}
