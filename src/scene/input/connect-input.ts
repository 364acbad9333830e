import type { PerspectiveCamera, Scene } from 'three';
import type { SceneRuntime } from '../stage/runtime';
import type { View } from '../stage/view';
import { awaitGamepad } from './await-gamepad';
import { createFloorCursor } from './floor-cursor';
import { createHandDrag } from './hand-drag';
import { connectKeyboard } from './keyboard';
import type { Picked } from './pick';
import { connectPointer } from './pointer';

export interface InputOptions {
  readonly host: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly camera: PerspectiveCamera;
  readonly scene: Scene;
  readonly view: View;
  readonly runtime: SceneRuntime;
}

/** Every device on one canvas, all writing the same intents and calling the same commands. */
export function connectInput({ host, canvas, camera, scene, view, runtime }: InputOptions): {
  dispose(): void;
} {
  const { visit } = runtime.options;
  const cursor = createFloorCursor(scene);
  const keyboard = connectKeyboard(host, visit, () => pointer.lock());
  const gamepad = awaitGamepad(visit);
  const hand = createHandDrag(visit, view);
  const pick = (x: number, y: number): Picked | null =>
    view.picker?.pick(x, y, canvas.clientWidth, canvas.clientHeight) ?? null;
  const walking = (): boolean => {
    const { mode, hallPhase } = visit.store.getState();
    return hallPhase === 'walkable' && (mode === 'walk' || mode === 'tour');
  };

  const tap = (x: number, y: number): void => {
    if (!walking()) return;
    const picked = pick(x, y);
    if (picked?.kind === 'work') visit.commands.open({ work: picked.work }).catch(() => {});
    else if (picked) visit.commands.walkTo(picked.point.toArray());
    visit.wake();
  };
  const hover = (point: { readonly x: number; readonly y: number } | null): void => {
    const picked = point && walking() ? pick(point.x, point.y) : null;
    const holding = visit.store.getState().mode === 'inspect';
    canvas.style.cursor = holding ? hand.cursor() : picked?.kind === 'work' ? 'pointer' : 'grab';
    if (cursor.show(picked?.kind === 'floor' ? picked.point : null)) visit.wake();
  };
  const pointer = connectPointer({
    canvas,
    visit,
    hand,
    fieldOfView: () => (camera.fov * Math.PI) / 180,
    onTap: tap,
    onHover: hover,
  });
  view.poll = (dt) => {
    const keys = keyboard.poll(dt);
    return gamepad.poll(dt) || keys;
  };
  return {
    dispose() {
      view.poll = () => false;
      keyboard.dispose();
      gamepad.dispose();
      pointer.dispose();
      cursor.dispose();
    },
  };
}
