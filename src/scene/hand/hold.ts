import { Group, PerspectiveCamera, Scene, type WebGLRenderer } from 'three';
import type { Live } from '#visit';
import type { Exhibit } from '../works/exhibit';
import type { Backdrop } from './backdrop';
import { exposureFor, pixelsPerMetre, poseHandCamera } from './hand-camera';
import type { HandStage } from './hand-stage';
import type { HeldPiece } from './held-piece';
import { type Coming, comingOf, createPiecePoser } from './pose-piece';

/** What is on the stage of one work in hand, from its place in the hall to its place in the hand. */
export interface Hold {
  readonly stage: HandStage;
  readonly backdrop: Backdrop;
  /** How far it is on its way, as of this frame. */
  readonly coming: () => Coming;
  /** The model that is shown; null while there is none yet. */
  readonly piece: () => HeldPiece | null;
  /** Lets a model take the place of the one that is shown; that one is freed. */
  show(piece: HeldPiece): void;
  /** Has a model drawn at no size with the next frame, so that it is on the graphics card before it is shown. */
  warm(piece: HeldPiece): void;
  /** Puts everything where it belongs in this frame. */
  pose(live: Live, eye: PerspectiveCamera, canvas: { width: number; height: number }): void;
  draw(renderer: WebGLRenderer, hall: Scene, eye: PerspectiveCamera): void;
  dispose(): void;
}

export function createHold(
  { matrix, placement: { size } }: Exhibit,
  backdrop: Backdrop,
  invalidate: () => void,
): Hold {
  const stage: HandStage = {
    scene: new Scene(),
    piece: new Group(),
    beside: new Group(),
    camera: new PerspectiveCamera(),
    aside: [0, 0],
    size,
    invalidate,
  };
  const { scene, piece, beside, camera } = stage;
  const warming = new Group();
  warming.scale.setScalar(0);
  for (const group of [piece, beside]) group.matrixAutoUpdate = false;
  scene.add(piece, beside, warming);
  const poser = createPiecePoser();
  let coming = comingOf(0);
  let shown: HeldPiece | null = null;
  let distance = 1;
  let height = 0;

  const drawPiece = (renderer: WebGLRenderer): void => {
    const { autoClear, toneMappingExposure } = renderer;
    // In its place it is seen as the hall is; on its way the eye adapts.
    const adapted = exposureFor(distance, size, toneMappingExposure) ** coming.flight;
    renderer.autoClear = false;
    renderer.toneMappingExposure = toneMappingExposure * adapted;
    renderer.clearDepth();
    renderer.render(scene, camera);
    renderer.toneMappingExposure = toneMappingExposure;
    renderer.autoClear = autoClear;
  };

  return {
    stage,
    backdrop,
    coming: () => coming,
    piece: () => shown,
    show(next) {
      shown?.dispose();
      shown = next;
      piece.add(next.group);
    },
    warm: (next) => warming.add(next.group),
    pose(live, eye, canvas) {
      coming = comingOf(live.inspectBlend);
      const { orbit, inset } = live;
      const { flight } = coming;
      const input = { orbit, size, home: matrix, flight, aside: stage.aside };
      distance = poser.pose(input, eye, piece.matrix, beside.matrix);
      piece.matrixWorldNeedsUpdate = true;
      beside.matrixWorldNeedsUpdate = true;
      const free = 1 - inset.bottom / Math.max(1, canvas.height);
      poseHandCamera(camera, eye, { distance, size, flight, free });
      scene.updateMatrixWorld();
      live.pixelsPerMetre = pixelsPerMetre(camera.fov, distance, canvas.height);
      // Another canvas, another picture behind the piece.
      if (height !== canvas.width / canvas.height) backdrop.spoil();
      height = canvas.width / canvas.height;
    },
    draw(renderer, hall, eye) {
      const away = shown !== null && coming.lifted;
      piece.visible = away;
      beside.visible = away;
      const isSeen = !away || coming.dusk < 1;
      const drawHall = (): void => renderer.render(hall, eye);
      if (isSeen) drawHall();
      if (!away) {
        if (warming.children.length > 0) drawPiece(renderer);
        return;
      }
      if (backdrop.stale()) backdrop.take(renderer, isSeen ? undefined : drawHall);
      const { autoClear } = renderer;
      renderer.autoClear = false;
      backdrop.draw(renderer, coming.dusk);
      renderer.autoClear = autoClear;
      drawPiece(renderer);
    },
    dispose() {
      shown?.dispose();
      for (const child of [...warming.children]) child.removeFromParent();
      backdrop.rest();
    },
  };
}
