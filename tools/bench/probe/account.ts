import type { SeenObjects } from './types';

type Gl = WebGL2RenderingContext;

/** Bytes of a texel by internal format; four where it is not listed. */
const TEXEL: Readonly<Record<number, number>> = {
  33321: 1, // R8
  33323: 2, // RG8
  32849: 3, // RGB8
  33325: 2, // R16F
  33327: 4, // RG16F
  34842: 8, // RGBA16F
  34836: 16, // RGBA32F
  33326: 4, // R32F
  33328: 8, // RG32F
  35056: 4, // DEPTH24_STENCIL8
};

/** Keeps account of what is on the graphics card, by watching what is made, filled and deleted. */
export function watchObjects(proto: Gl): () => SeenObjects {
  const sizes = {
    texture: new Map<object, number>(),
    buffer: new Map<object, number>(),
    target: new Map<object, number>(),
  };
  const alive = { textures: 0, buffers: 0, programs: 0, framebuffers: 0 };
  let programsMade = 0;
  const after = (name: keyof Gl, note: (gl: Gl, args: readonly unknown[], result: unknown) => void): void => {
    const original = proto[name] as (...args: unknown[]) => unknown;
    Object.assign(proto, {
      [name](this: Gl, ...args: unknown[]) {
        const result = original.apply(this, args);
        note(this, args, result);
        return result;
      },
    });
  };
  const counted = (kind: keyof typeof alive, thing: string): void => {
    const known = new Set<unknown>();
    after(`create${thing}` as keyof Gl, (_, __, made) => {
      known.add(made);
      alive[kind] += 1;
    });
    after(`delete${thing}` as keyof Gl, (_, [gone]) => {
      if (known.delete(gone)) alive[kind] -= 1;
      for (const book of Object.values(sizes)) book.delete(gone as object);
    });
  };
  counted('textures', 'Texture');
  counted('buffers', 'Buffer');
  counted('programs', 'Program');
  counted('framebuffers', 'Framebuffer');
  after('createProgram', () => {
    programsMade += 1;
  });
  after('deleteRenderbuffer', (_, [gone]) => sizes.target.delete(gone as object));

  const boundTexture = (gl: Gl, target: number): object | null => {
    if (target === gl.TEXTURE_2D) return gl.getParameter(gl.TEXTURE_BINDING_2D);
    if (target === gl.TEXTURE_3D) return gl.getParameter(gl.TEXTURE_BINDING_3D);
    if (target === gl.TEXTURE_2D_ARRAY) return gl.getParameter(gl.TEXTURE_BINDING_2D_ARRAY);
    return gl.getParameter(gl.TEXTURE_BINDING_CUBE_MAP);
  };
  const fill = (gl: Gl, target: number, bytes: number, whole: boolean): void => {
    const texture = boundTexture(gl, target);
    if (texture) sizes.texture.set(texture, (whole ? 0 : (sizes.texture.get(texture) ?? 0)) + bytes);
  };
  const texel = (format: number): number => TEXEL[format] ?? 4;
  const faces = (gl: Gl, target: number): number => (target === gl.TEXTURE_CUBE_MAP ? 6 : 1);
  const levels = (count: number): number => (count > 1 ? 4 / 3 : 1);

  after('texStorage2D', (gl, args) => {
    const [target, count, format, width, height] = numbersOf(args);
    fill(gl, target, width * height * texel(format) * levels(count) * faces(gl, target), true);
  });
  after('texStorage3D', (gl, args) => {
    const [target, count, format, width, height, depth] = numbersOf(args);
    fill(gl, target, width * height * depth * texel(format) * levels(count), true);
  });
  after('texImage2D', (gl, args) => {
    const [target, level, format, width, height] = numbersOf(args);
    // The short form takes its size from a picture.
    const source = args.length < 9 ? (args[5] as { width?: number; height?: number } | undefined) : undefined;
    const size = source ? (source.width ?? 0) * (source.height ?? 0) : width * height;
    fill(gl, target, size * texel(format), level === 0 && target === gl.TEXTURE_2D);
  });
  after('compressedTexImage2D', (gl, args) => {
    const [target, level] = numbersOf(args);
    const data = args[6] as ArrayBufferView | undefined;
    fill(gl, target, data?.byteLength ?? 0, level === 0 && target === gl.TEXTURE_2D);
  });
  after('renderbufferStorage', (gl, args) => {
    const [, format, width, height] = numbersOf(args);
    keep(gl, width * height * texel(format));
  });
  after('renderbufferStorageMultisample', (gl, args) => {
    const [, samples, format, width, height] = numbersOf(args);
    keep(gl, width * height * texel(format) * Math.max(1, samples));
  });
  const keep = (gl: Gl, bytes: number): void => {
    const target = gl.getParameter(gl.RENDERBUFFER_BINDING) as object | null;
    if (target) sizes.target.set(target, bytes);
  };
  after('bufferData', (gl, args) => {
    const [target, data] = args as readonly [number, number | ArrayBufferView | ArrayBuffer | null];
    const buffer = gl.getParameter(bufferBinding(gl, target)) as object | null;
    const bytes = typeof data === 'number' ? data : (data?.byteLength ?? 0);
    if (buffer) sizes.buffer.set(buffer, bytes);
  });

  const sum = (book: Map<object, number>): number => [...book.values()].reduce((all, one) => all + one, 0);
  return () => ({
    ...alive,
    programsMade,
    bytes: Object.values(sizes).reduce((all, book) => all + sum(book), 0),
  });
}

function bufferBinding(gl: Gl, target: number): number {
  if (target === gl.ELEMENT_ARRAY_BUFFER) return gl.ELEMENT_ARRAY_BUFFER_BINDING;
  if (target === gl.UNIFORM_BUFFER) return gl.UNIFORM_BUFFER_BINDING;
  if (target === gl.PIXEL_PACK_BUFFER) return gl.PIXEL_PACK_BUFFER_BINDING;
  if (target === gl.PIXEL_UNPACK_BUFFER) return gl.PIXEL_UNPACK_BUFFER_BINDING;
  return gl.ARRAY_BUFFER_BINDING;
}

/** The whole numbers among a call's arguments, in their places; 0 for what is none. */
const numbersOf = (args: readonly unknown[]): readonly [number, number, number, number, number, number] => {
  const at = (index: number): number => Number(args[index]) || 0;
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
};
