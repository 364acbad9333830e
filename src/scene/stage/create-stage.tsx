import { createRoot, extend } from '@react-three/fiber';
import { StrictMode } from 'react';
import { Group, Mesh, type Object3D, PerspectiveCamera, type WebGLRenderer } from 'three';
import { connectInput } from '../input/connect-input';
import { Boundary } from './boundary';
import { createRenderer, releaseRenderer, setToneMapping } from './renderer';
import { RuntimeContext, type SceneRuntime, sceneProblem } from './runtime';
import { SceneTree } from './scene-tree';
import { createView, ViewContext } from './view';

/** One canvas with its graphics context; replaced when the context is lost. */
export interface Stage {
  readonly renderer: WebGLRenderer;
  readonly scene: Object3D;
  /** Draws nothing and lets nothing pass until it is ended. */
  pause(paused: boolean): void;
  dispose(): void;
}

/** Puts a canvas on the host and the scene on the canvas. @param onLost the graphics context is gone */
export function createStage(host: HTMLElement, runtime: SceneRuntime, onLost: () => void): Stage {
  extend({ Group, Mesh });
  const canvas = createCanvas();
  const renderer = createRenderer(canvas, runtime.profile);
  const camera = new PerspectiveCamera(55, 1, 0.05, 120);
  const view = createView(runtime.options.visit, renderer.getContext() as WebGL2RenderingContext);
  const lost = (event: Event): void => {
    event.preventDefault();
    onLost();
  };
  canvas.addEventListener('webglcontextlost', lost);
  host.append(canvas);

  const root = createRoot(canvas);
  const sizeNow = () => ({
    width: Math.max(1, host.clientWidth),
    height: Math.max(1, host.clientHeight),
    top: 0,
    left: 0,
  });
  root.configure({
    gl: renderer,
    camera,
    size: sizeNow(),
    dpr: Math.min(window.devicePixelRatio, runtime.profile.pixelRatio),
    frameloop: 'demand',
    flat: true,
  });
  setToneMapping(renderer, 1);
  const fail = (error: unknown): void =>
    runtime.options.visit.commands.report.failed(sceneProblem('error', 'scene-broken', error));
  const store = root.render(
    <StrictMode>
      <RuntimeContext value={runtime}>
        <ViewContext value={view}>
          <Boundary onError={fail}>
            <SceneTree />
          </Boundary>
        </ViewContext>
      </RuntimeContext>
    </StrictMode>,
  );
  const wake = (): void => store.getState().invalidate();
  runtime.wake = wake;
  const resize = new ResizeObserver(() => {
    const { width, height } = sizeNow();
    store.getState().setSize(width, height);
    wake();
  });
  resize.observe(host);
  const input = connectInput({ host, canvas, camera, scene: store.getState().scene, view, runtime });

  return {
    renderer,
    scene: store.getState().scene,
    pause(paused) {
      store.getState().setFrameloop(paused ? 'never' : 'demand');
      wake();
    },
    dispose() {
      canvas.removeEventListener('webglcontextlost', lost);
      resize.disconnect();
      input.dispose();
      runtime.wake = () => {};
      view.ended = true;
      for (const free of view.leavings.splice(0)) free();
      view.veil?.dispose();
      view.foyer.dispose();
      // The root frees what it made itself; the renderer was made here.
      releaseRenderer(renderer, store.getState().scene);
      root.unmount();
      canvas.remove();
    },
  };
}

function createCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas.style, {
    display: 'block',
    position: 'absolute',
    inset: '0',
    opacity: '0',
    touchAction: 'none',
  });
  return canvas;
}
