import { useFrame } from '@react-three/fiber';
import { useView } from '../stage/view';
import type { HallLight } from './hall-light';

/**
 * Refines the light of a hall once it is seen, a probe a frame, and asks for frames no longer than that takes. Behind a work in
 * hand nobody would see it.
 */
export function LightSystem({ light }: { readonly light: HallLight }) {
  const view = useView();
  useFrame(({ camera, invalidate }) => {
    if (!view.open || view.busy || view.sketch || view.hand || view.foyer.now()) return;
    if (light.refine(camera.position.toArray())) invalidate();
  }, -60);
  return null;
}
