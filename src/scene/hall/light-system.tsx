import { useFrame } from '@react-three/fiber';
import type { HallLight } from './hall-light';

/** Refines the light of a hall, a probe a frame, and asks for frames no longer than that takes. */
export function LightSystem({ light }: { readonly light: HallLight }) {
  useFrame(({ camera, invalidate }) => {
    if (light.refine(camera.position.toArray())) invalidate();
  }, -60);
  return null;
}
