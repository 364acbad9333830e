import type { Camera, Scene, WebGLRenderer } from 'three';
import { drawFrame } from './draw';
import type { View } from './view';

/**
 * The picture as it was, held over the canvas while what is behind it becomes another: another hour, another hall.
 * The visitor sees the one fade into the other, and never an empty canvas.
 */
export interface Veil {
  /** Holds the present picture. */
  hold(): void;
  /** Whether it holds one. */
  up(): boolean;
  /** Lets it go within some seconds; at once when there are none. */
  lift(seconds: number): void;
  dispose(): void;
}

/** The veil of a canvas, made when it is first wanted. */
export function veilOf(view: View, renderer: WebGLRenderer, scene: Scene, camera: Camera): Veil {
  view.veil ??= createVeil(renderer.domElement, () => drawFrame(view, renderer, scene, camera));
  return view.veil;
}

/** @param draw draws the canvas: only then, and until the browser has shown it, can its picture be taken */
function createVeil(canvas: HTMLCanvasElement, draw: () => void): Veil {
  let still: HTMLCanvasElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const remove = (): void => {
    clearTimeout(timer);
    still?.remove();
    still = null;
  };
  return {
    hold() {
      remove();
      draw();
      still = document.createElement('canvas');
      still.width = canvas.width;
      still.height = canvas.height;
      still.getContext('2d')?.drawImage(canvas, 0, 0);
      still.setAttribute('aria-hidden', 'true');
      Object.assign(still.style, {
        position: 'absolute',
        inset: '0',
        inlineSize: '100%',
        blockSize: '100%',
        pointerEvents: 'none',
      });
      canvas.after(still);
    },
    up: () => still !== null,
    lift(seconds) {
      if (!still || seconds === 0) return remove();
      Object.assign(still.style, { transition: `opacity ${seconds}s ease`, opacity: '0' });
      timer = setTimeout(remove, 1000 * seconds);
    },
    dispose: remove,
  };
}
