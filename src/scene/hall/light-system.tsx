import { useFrame } from '@react-three/fiber';
import { useView } from '../stage/view';
import type { HallLight } from './hall-light';

/** Refines the light of a hall, a probe a frame, and asks for frames no longer than that takes. */
export function LightSystem({ light }: { readonly light: HallLight }) {
  const { foyer } = useView();
  useFrame(({ camera, invalidate }) => {
    // Nobody sees the hall yet.
    if (foyer.now()) return;
    if (light.refine(camera.position.toArray())) invalidate();
  }, -60);
  return null;
}
