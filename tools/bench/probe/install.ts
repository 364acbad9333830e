import { watchObjects } from './account';
import { coverOf } from './cover';
import type { Cover, PlainRead, Probe, SeenFrame } from './types';
import { watchUploads } from './uploads';
import { createWait } from './wait';

/**
 * Runs in a page before anything of its own and watches its graphics calls, whichever engine makes them. A frame lasts
 * from its first callback until the card has drawn it: after the drawing one pixel is read back, which waits for it.
 */
type Gl = WebGL2RenderingContext;
interface Begun {
  readonly from: number;
  calls: number;
  triangles: number;
}

const wanted = (window as { benchCover?: number }).benchCover ?? 0.5;
const proto = WebGL2RenderingContext.prototype;
// Before all else, so that what others note is not in the time of an upload.
const waits = (window as { benchWaits?: boolean }).benchWaits === true;
const uploads = watchUploads(proto, waits ? createWait(proto) : undefined);
const objects = watchObjects(proto);
const originals = {
  bindFramebuffer: proto.bindFramebuffer,
  bindBuffer: proto.bindBuffer,
  readPixels: proto.readPixels as PlainRead,
};
const frames: SeenFrame[] = [];
const errors: string[] = [];
let begun: Begun | null = null;
let drawnBy: Gl | null = null;
let first: Cover | null = null;
let loadedAt: number | null = null;
let complete: number | null = null;
let renderer = '';
let photograph: ((picture: string) => void) | null = null;
const pixel = new Uint8Array(4);
const ending = new MessageChannel();

/** @param time of the animation frame, when it is one of its callbacks that begins */
function begin(time?: number): Begun {
  if (begun === null) uploads.begin(time);
  begun ??= { from: performance.now(), calls: 0, triangles: 0 };
  return begun;
}

function draw(gl: Gl, mode: number, count: number, instances = 1): void {
  if (begun === null) ending.port2.postMessage(null);
  const frame = begin();
  drawnBy = gl;
  frame.calls += 1;
  if (mode === gl.TRIANGLES) frame.triangles += (count / 3) * instances;
  if (mode === gl.TRIANGLE_STRIP || mode === gl.TRIANGLE_FAN) frame.triangles += (count - 2) * instances;
}

/** Ends in the task that drew: the drawing buffer is there until the browser takes it. */
function finish(): void {
  const frame = begun;
  begun = null;
  if (!frame) return;
  if (frame.calls === 0 || !drawnBy) {
    uploads.end(performance.now() - frame.from);
    return;
  }
  const to = readBack(drawnBy, frame);
  uploads.end(to - frame.from);
  const pixels = drawnBy.drawingBufferWidth * drawnBy.drawingBufferHeight;
  frames.push({ from: frame.from, to, calls: frame.calls, triangles: Math.round(frame.triangles), pixels });
  if (loadedAt !== null && complete === null && frame.from >= loadedAt) complete = to;
}

function readBack(gl: Gl, frame: Begun): number {
  if (gl.isContextLost()) return performance.now();
  const target = gl.getParameter(gl.READ_FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
  const packed = gl.getParameter(gl.PIXEL_PACK_BUFFER_BINDING) as WebGLBuffer | null;
  originals.bindFramebuffer.call(gl, gl.READ_FRAMEBUFFER, null);
  if (packed) originals.bindBuffer.call(gl, gl.PIXEL_PACK_BUFFER, null);
  originals.readPixels.call(gl, 0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  const to = performance.now();
  if (first === null && frame.triangles >= 100) {
    const share = coverOf(wholePicture(gl));
    if (share >= wanted) first = { share, at: to };
  }
  if (photograph && gl.canvas instanceof HTMLCanvasElement) {
    photograph(gl.canvas.toDataURL('image/png'));
    photograph = null;
  }
  if (packed) originals.bindBuffer.call(gl, gl.PIXEL_PACK_BUFFER, packed);
  originals.bindFramebuffer.call(gl, gl.READ_FRAMEBUFFER, target);
  return to;
}

function wholePicture(gl: Gl): Uint8Array {
  const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
  const pixels = new Uint8Array(4 * width * height);
  originals.readPixels.call(gl, 0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  return pixels;
}

function before<Name extends keyof Gl>(name: Name, note: (gl: Gl, args: readonly number[]) => void): void {
  const original = proto[name] as (...args: unknown[]) => unknown;
  Object.assign(proto, {
    [name](this: Gl, ...args: unknown[]) {
      note(this, args as number[]);
      return original.apply(this, args);
    },
  });
}
before('drawArrays', (gl, [mode = 0, , count = 0]) => draw(gl, mode, count));
before('drawElements', (gl, [mode = 0, count = 0]) => draw(gl, mode, count));
before('drawRangeElements', (gl, [mode = 0, , , count = 0]) => draw(gl, mode, count));
before('drawArraysInstanced', (gl, [mode = 0, , count = 0, copies]) => draw(gl, mode, count, copies));
before('drawElementsInstanced', (gl, [mode = 0, count = 0, , , copies]) => draw(gl, mode, count, copies));

interface MultiDraw {
  multiDrawElementsWEBGL(...args: unknown[]): void;
}
const getExtension = proto.getExtension as (this: Gl, name: string) => unknown;
const wrapped = new WeakSet<object>();
Object.assign(proto, {
  getExtension(this: Gl, name: string) {
    const extension = getExtension.call(this, name) as MultiDraw | null;
    if (name !== 'WEBGL_multi_draw' || !extension || wrapped.has(extension)) return extension;
    wrapped.add(extension);
    const original = extension.multiDrawElementsWEBGL;
    extension.multiDrawElementsWEBGL = (...args: unknown[]) => {
      const [mode, counts, offset, , , , pieces] = args as [number, Int32Array, number, ...number[]];
      let corners = 0;
      for (let piece = 0; piece < (pieces ?? 0); piece += 1) corners += counts[offset + piece] ?? 0;
      draw(this, mode, corners);
      return original.apply(extension, args);
    };
    return extension;
  },
});

ending.port1.onmessage = finish;
const ask = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (callback) =>
  ask((now) => {
    begin(now);
    try {
      callback(now);
    } finally {
      finish();
    }
  });
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason).slice(0, 200)));

const probe: Probe = {
  frames,
  cover: wanted,
  get first() {
    return first;
  },
  get complete() {
    return complete;
  },
  loaded() {
    loadedAt ??= performance.now();
  },
  objects,
  uploads: uploads.frames,
  get canvas(): Probe['canvas'] {
    if (!drawnBy) return null;
    const samples = drawnBy.getContextAttributes()?.antialias ? 4 : 1;
    return [drawnBy.drawingBufferWidth, drawnBy.drawingBufferHeight, samples];
  },
  get renderer() {
    if (!renderer && drawnBy) {
      const info = drawnBy.getExtension('WEBGL_debug_renderer_info');
      renderer = String(drawnBy.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : drawnBy.RENDERER));
    }
    return renderer;
  },
  errors,
  picture: () => new Promise((done) => (photograph = done)),
};
Object.assign(window, { benchProbe: probe });
