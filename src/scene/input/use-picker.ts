import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { PerspectiveCamera } from 'three';
import type { HallModel } from '../hall/hall-model';
import { useRuntime } from '../stage/runtime';
import { useView } from '../stage/view';
import { createPicker } from './pick';

/** Lets what of a hall is under a pointer be found, from its first sight on. */
export function usePicker(model: HallModel): void {
  const { visit } = useRuntime().options;
  const view = useView();
  const camera = useThree((state) => state.camera);
  useEffect(() => {
    view.picker = createPicker(visit, model, camera as PerspectiveCamera);
    return () => {
      view.picker = null;
    };
  }, [visit, view, model, camera]);
}
