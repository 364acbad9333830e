import { useFrame, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { Object3D } from 'three';
import type { Companion } from '#visit';
import { prepare } from '../../stage/prepare';
import type { Surroundings } from '../../works/gallery';
import { useHandStage } from '../hand-stage';
import type { Layout } from './layout';
import { useMade } from './use-made';

interface ThingProps {
  readonly companion: Exclude<Companion, 'none'>;
  readonly gallery: Surroundings;
  readonly layout: Layout;
}

interface Shaped {
  readonly shape: Object3D;
  dispose(): void;
}

/** A thing of known size beside the piece: upright, facing the visitor, at the same scale. */
export function Thing({ companion, gallery, layout }: ThingProps) {
  const stage = useHandStage();
  const gl = useThree((state) => state.gl);
  const thing = useMade<Shaped>(async (present) => {
    const { createCoin, createHandDrawing } = await import('./later');
    const made = companion === 'coin' ? createCoin(gallery) : createHandDrawing();
    await prepare(gl, made.shape, stage.camera, stage.scene);
    present(made);
  });
  useEffect(() => {
    if (!thing) return;
    stage.beside.add(thing.shape);
    stage.invalidate();
    return () => {
      stage.beside.remove(thing.shape);
      stage.invalidate();
    };
  }, [thing, stage]);
  useFrame(() => {
    const [right, up] = layout.companion;
    thing?.shape.position.set(right, up, 0);
  }, -49);
  return null;
}
