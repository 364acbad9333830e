import { createContext, useContext } from 'react';
import type { Group, PerspectiveCamera, Scene } from 'three';
import { invariant, type Vec2, type Vec3 } from '#kit';

/**
 * The stage on which a work is held: a scene of its own, drawn over the hall that has gone out of focus. Its space is
 * the hall's, metres, so that light and reflections are those of the stand. A light that is added here makes no
 * material of the hall anew.
 */
export interface HandStage {
  readonly scene: Scene;
  /** Turns with the hand; what is in it is in the work's own space, metres. */
  readonly piece: Group;
  /**
   * Stays upright beside the piece and faces the camera: X to the right, Y up, Z to the visitor, origin at the
   * piece's middle, metres.
   */
  readonly beside: Group;
  readonly camera: PerspectiveCamera;
  /** Right and up of the picture's middle where the piece is held, metres: it makes room for what is laid beside it. */
  aside: Vec2;
  /** Width, height and depth of the piece, metres. */
  readonly size: Vec3;
  /** Asks for a frame. */
  invalidate(): void;
}

export const HandStageContext = createContext<HandStage | null>(null);

/** For what is laid into `<Hand>`. */
export function useHandStage(): HandStage {
  const stage = useContext(HandStageContext);
  invariant(stage, 'scene: useHandStage outside of the hand');
  return stage;
}
