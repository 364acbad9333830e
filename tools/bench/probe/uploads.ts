import type { SeenUploads } from './types';
import { bytesOfUpload } from './upload-bytes';

type Gl = WebGL2RenderingContext;

/** Calls that bring data to the graphics card, make room for it there or make more of it. */
const UPLOADS = [
  'texImage2D',
  'texSubImage2D',
  'texImage3D',
  'texSubImage3D',
  'texStorage2D',
  'texStorage3D',
  'compressedTexImage2D',
  'compressedTexSubImage2D',
  'compressedTexImage3D',
  'compressedTexSubImage3D',
  'copyTexImage2D',
  'copyTexSubImage2D',
  'copyTexSubImage3D',
  'generateMipmap',
  'bufferData',
  'bufferSubData',
  'copyBufferSubData',
] as const satisfies readonly (keyof Gl)[];

/** Milliseconds of the browser's own frame: what comes later than this after all else is in another one. */
const FRAME = 1000 / 60;

/** Waits until the card has done all that it was asked for; `args` are those of a call that is to be waited for. */
export type Wait = (gl: Gl, call?: string, args?: readonly unknown[]) => void;

/** What the uploads of a page cost, added up over its animation frames. */
export interface UploadWatch {
  /** Frames that uploaded something, in their order. */
  frames(): readonly SeenUploads[];
  /** A callback begins. @param frame the time of its animation frame, which all of its callbacks share */
  begin(frame?: number): void;
  /** The callback, and the drawing that it asked for, took so many milliseconds. */
  end(span: number): void;
}

type Frame = { -readonly [Name in keyof SeenUploads]: SeenUploads[Name] };

/**
 * Watches every upload from here on. Its time is that of the page's own thread: the browser hands most work on to a
 * process of its own, so what the card takes longer is not in it.
 * @param wait also waits for each of them, before and after: then its time is the whole of it, less what waiting takes
 */
export function watchUploads(proto: Gl, wait?: Wait): UploadWatch {
  const seen: Frame[] = [];
  const fresh = (): Frame => ({ from: performance.now(), frameMs: 0, ms: 0, bytes: 0, calls: 0 });
  let frame = fresh();
  let name: number | undefined;
  let depth = 0;
  let last = 0;
  const next = (): void => {
    if (frame.calls > 0) seen.push(frame);
    frame = fresh();
  };
  const note = (call: string, args: readonly unknown[], ms: number): void => {
    frame.ms += ms;
    frame.bytes += bytesOfUpload(call, args);
    frame.calls += 1;
    // In a callback it is part of what the callback takes.
    if (depth === 0) frame.frameMs += ms;
  };
  for (const call of UPLOADS) {
    const original = proto[call] as (...args: unknown[]) => unknown;
    Object.assign(proto, {
      [call](this: Gl, ...args: unknown[]) {
        if (depth === 0 && performance.now() - last > FRAME) next();
        wait?.(this);
        const from = performance.now();
        const result = original.apply(this, args);
        wait?.(this, call, args);
        const to = performance.now();
        // Once more, with nothing to wait for: so much of it was the waiting itself.
        wait?.(this, call, args);
        last = performance.now();
        note(call, args, Math.max(0, to - from - (last - to)));
        return result;
      },
    });
  }
  return {
    frames: () => (frame.calls > 0 ? [...seen, { ...frame }] : seen),
    begin(now) {
      if (depth === 0 && (now === undefined ? performance.now() - last > FRAME : now !== name)) next();
      if (now !== undefined) name = now;
      depth = 1;
    },
    end(span) {
      frame.frameMs += span;
      depth = 0;
      last = performance.now();
    },
  };
}
