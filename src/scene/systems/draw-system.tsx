import { useFrame } from '@react-three/fiber';
import { drawFrame } from '../stage/draw';
import { useView } from '../stage/view';

/** Draws the frame, unless what is shown is just being put together: then the picture stays as it is. */
export function DrawSystem() {
  const view = useView();
  // A priority above 0 tells the root to leave the drawing to us.
  useFrame(({ gl, scene, camera }) => {
    if (view.open && !view.busy) drawFrame(view, gl, scene, camera);
  }, 1);
  return null;
}
