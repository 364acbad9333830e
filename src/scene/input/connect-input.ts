import type { PerspectiveCamera } from 'three';
import type { SceneRuntime } from '../stage/runtime';
import type { View } from '../stage/view';
export interface InputOptions {
  readonly host: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly camera: PerspectiveCamera;
  readonly view: View;
  readonly runtime: SceneRuntime;
}
export function connectInput(_: InputOptions): { lockPointer(): void; dispose(): void } {
  return { lockPointer() {}, dispose() {} };
}
