import type { PlainRead } from './types';
import type { Wait } from './uploads';

type Gl = WebGL2RenderingContext;

/**
 * Waits for the card by reading one pixel back: of the texture that was filled, where it can be read, which a driver that
 * puts work off has to fill for that, and else of a picture of one pixel. Takes the calls as they are before anybody
 * watches them, and leaves bindings as they were.
 */
export function createWait(proto: Gl): Wait {
  const { createFramebuffer, createRenderbuffer, bindFramebuffer, bindRenderbuffer, bindBuffer } = proto;
  const { renderbufferStorage, framebufferRenderbuffer, framebufferTexture2D, checkFramebufferStatus } =
    proto;
  const readPixels = proto.readPixels as PlainRead;
  const places = new WeakMap<Gl, { readonly empty: WebGLFramebuffer; readonly filled: WebGLFramebuffer }>();
  const into: Readonly<Record<number, ArrayBufferView>> = {
    5121: new Uint8Array(16), // UNSIGNED_BYTE
    5131: new Uint16Array(16), // HALF_FLOAT
    5126: new Float32Array(16), // FLOAT
  };

  const placesOf = (gl: Gl) => {
    const known = places.get(gl);
    if (known) return known;
    const [empty, filled] = [createFramebuffer.call(gl), createFramebuffer.call(gl)];
    const before = gl.getParameter(gl.RENDERBUFFER_BINDING) as WebGLRenderbuffer | null;
    const pixel = createRenderbuffer.call(gl);
    bindRenderbuffer.call(gl, gl.RENDERBUFFER, pixel);
    renderbufferStorage.call(gl, gl.RENDERBUFFER, gl.RGBA8, 1, 1);
    bindFramebuffer.call(gl, gl.READ_FRAMEBUFFER, empty);
    framebufferRenderbuffer.call(gl, gl.READ_FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.RENDERBUFFER, pixel);
    bindRenderbuffer.call(gl, gl.RENDERBUFFER, before);
    const made = { empty, filled };
    places.set(gl, made);
    return made;
  };

  /** Whether a pixel of what the call filled could be read. */
  const readFilled = (
    gl: Gl,
    call: string,
    target: number,
    level: number,
    filled: WebGLFramebuffer,
  ): boolean => {
    const isFace = target >= gl.TEXTURE_CUBE_MAP_POSITIVE_X && target <= gl.TEXTURE_CUBE_MAP_NEGATIVE_Z;
    if (!/^tex(Sub)?Image2D$/.test(call) || !(isFace || target === gl.TEXTURE_2D)) return false;
    const texture = gl.getParameter(isFace ? gl.TEXTURE_BINDING_CUBE_MAP : gl.TEXTURE_BINDING_2D);
    bindFramebuffer.call(gl, gl.READ_FRAMEBUFFER, filled);
    const attach = (one: WebGLTexture | null): void =>
      framebufferTexture2D.call(gl, gl.READ_FRAMEBUFFER, gl.COLOR_ATTACHMENT0, target, one, level);
    attach(texture as WebGLTexture | null);
    const whole = checkFramebufferStatus.call(gl, gl.READ_FRAMEBUFFER) === gl.FRAMEBUFFER_COMPLETE;
    const type = whole ? Number(gl.getParameter(gl.IMPLEMENTATION_COLOR_READ_TYPE)) : 0;
    const memory = into[type];
    if (memory) {
      const format = Number(gl.getParameter(gl.IMPLEMENTATION_COLOR_READ_FORMAT));
      readPixels.call(gl, 0, 0, 1, 1, format, type, memory);
    }
    attach(null);
    return memory !== undefined;
  };

  return (gl, call = '', [target, level] = []) => {
    if (gl.isContextLost()) return;
    const read = gl.getParameter(gl.READ_FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
    const packed = gl.getParameter(gl.PIXEL_PACK_BUFFER_BINDING) as WebGLBuffer | null;
    if (packed) bindBuffer.call(gl, gl.PIXEL_PACK_BUFFER, null);
    const { empty, filled } = placesOf(gl);
    if (!readFilled(gl, call, Number(target), Number(level) || 0, filled)) {
      bindFramebuffer.call(gl, gl.READ_FRAMEBUFFER, empty);
      readPixels.call(gl, 0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, into[5121] as Uint8Array);
    }
    if (packed) bindBuffer.call(gl, gl.PIXEL_PACK_BUFFER, packed);
    bindFramebuffer.call(gl, gl.READ_FRAMEBUFFER, read);
  };
}
