import { useFrame, useThree } from '@react-three/fiber';
import { useMemo } from 'react';
import type { PerspectiveCamera } from 'three';
import type { HallModel } from '../hall/hall-model';
import { useRuntime } from '../stage/runtime';
import { useView } from '../stage/view';
import { createProjector } from './projector';

/** The one place where hotspots are projected. */
export function ProjectorSystem({ model }: { readonly model: HallModel }) {
  const { visit } = useRuntime().options;
  const view = useView();
  const invalidate = useThree((state) => state.invalidate);
  const projector = useMemo(() => {
    const here = visit.data.plan.hotspots.filter(({ hall }) => hall === model.hall.id);
    return createProjector(visit, here, model.collider);
  }, [visit, model]);
  useFrame(({ camera, size }) => {
    if (projector.project(camera as PerspectiveCamera, size.width, size.height, !view.moving)) invalidate();
  }, -40);
  return null;
}
