/** Holds back what comes next as long as what was asked for before is not drawn. */
export interface FrameGate {
  isOpen(): boolean;
  /** Closed until all that has been asked for so far is drawn. */
  close(): void;
}

/**
 * For a processor that draws: browsers hand it frame after frame, however long it takes, and the visitor would see each
 * step as late as all that wait before it. @param gl what the frames are drawn with
 */
export function createFrameGate(gl: WebGL2RenderingContext): FrameGate {
  let fence: WebGLSync | null = null;
  return {
    isOpen() {
      if (!fence) return true;
      // Of a context that is gone nothing is to be waited for.
      if (!gl.isContextLost() && gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED) return false;
      gl.deleteSync(fence);
      fence = null;
      return true;
    },
    close() {
      if (fence) gl.deleteSync(fence);
      fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl.flush();
    },
  };
}
