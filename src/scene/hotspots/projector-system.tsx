import { useFrame, useThree } from '@react-three/fiber';
import { useMemo } from 'react';
import type { PerspectiveCamera } from 'three';
import type { HallModel } from '../hall/hall-model';
import { useRuntime } from '../stage/runtime';
import { useView } from '../stage/view';
import { resolveExhibits } from '../works/exhibit';
import { topOf } from '../works/subject';
import { createProjector } from './projector';

/** How far above the top of its work, as that stands on its mount, a marker floats, metres. */
const ABOVE_WORK = 0.06;

/** The one place where hotspots are projected. */
export function ProjectorSystem({ model }: { readonly model: HallModel }) {
  const { visit } = useRuntime().options;
  const view = useView();
  const invalidate = useThree((state) => state.invalidate);
  const projector = useMemo(() => {
    const { plan, catalog } = visit.data;
    const exhibits = resolveExhibits(model.hall, plan.placements, catalog.works);
    const here = plan.hotspots
      .filter(({ hall }) => hall === model.hall.id)
      .map(({ position: [x, y, z], ...hotspot }) => {
        const { kind, target } = hotspot;
        const exhibit = exhibits.find(({ placement }) => kind === 'work' && placement.work === target);
        const top = exhibit ? topOf(exhibit) + ABOVE_WORK : y;
        return { ...hotspot, position: [x, Math.max(y, top), z] } as const;
      });
    return createProjector(visit, here, model);
  }, [visit, model]);
  useFrame(({ camera, size }) => {
    if (projector.project(camera as PerspectiveCamera, size.width, size.height, !view.moving)) invalidate();
  }, -40);
  return null;
}
