import { Vector3 } from 'three';
import type { Vec2, Vec3 } from '#kit';
import type { Visit } from '#visit';
import type { HandStage } from '../hand-stage';
import { halfHeightOf } from './layout';

/** Moves the captions of pieces that are looked at together to where their lower edges are in the middle. */
export function placeCaptions(
  { live, pins }: Pick<Visit, 'live' | 'pins'>,
  { beside, camera }: Pick<HandStage, 'beside' | 'camera'>,
  canvas: { readonly width: number; readonly height: number },
  sizes: readonly Vec3[],
  offsets: readonly Vec2[],
  visible: boolean,
): void {
  const point = new Vector3();
  sizes.forEach((size, index) => {
    const [right, up] = offsets[index] ?? [0, 0];
    point.set(right, up - halfHeightOf(size, live.orbit), 0).applyMatrix4(beside.matrix);
    const distance = point.distanceTo(camera.position);
    point.project(camera);
    const [x, y] = [((point.x + 1) / 2) * canvas.width, ((1 - point.y) / 2) * canvas.height];
    pins.get(`caption-${index}`)?.place(x, y, distance, visible && point.z < 1);
  });
}
