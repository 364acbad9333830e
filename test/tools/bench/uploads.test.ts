import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bytesOfUpload } from '../../../tools/bench/probe/upload-bytes';
import { watchUploads } from '../../../tools/bench/probe/uploads';
import { formatFigures } from '../../../tools/bench/table';
import { uploadFiguresOf } from '../../../tools/bench/uploads';

const [TEXTURE_2D, RGBA, RGBA8, RED, BYTE, FLOAT, ARRAY] = [3553, 6408, 32856, 6403, 5121, 5126, 34962];

describe('the bytes of an upload', () => {
  const picture = { width: 20, height: 10 };

  it('are those of the memory that is handed over', () => {
    const memory = new Float32Array(6);
    expect(bytesOfUpload('bufferData', [ARRAY, memory, 35044])).toBe(24);
    expect(bytesOfUpload('bufferData', [ARRAY, memory.buffer, 35044])).toBe(24);
    expect(bytesOfUpload('bufferData', [ARRAY, memory, 35044, 1, 3])).toBe(12);
    expect(bytesOfUpload('bufferSubData', [ARRAY, 8, memory])).toBe(24);
    expect(bytesOfUpload('bufferSubData', [ARRAY, 8, memory, 2, 4])).toBe(16);
    const texels = new Uint8Array(800);
    expect(bytesOfUpload('texImage2D', [TEXTURE_2D, 0, RGBA8, 20, 10, 0, RGBA, BYTE, texels])).toBe(800);
    expect(bytesOfUpload('compressedTexImage2D', [TEXTURE_2D, 0, 1, 20, 10, 0, texels])).toBe(800);
  });

  it('are those of a picture as it is uploaded, in every form of the call', () => {
    expect(bytesOfUpload('texImage2D', [TEXTURE_2D, 0, RGBA8, RGBA, BYTE, picture])).toBe(800);
    expect(bytesOfUpload('texImage2D', [TEXTURE_2D, 0, 33321, RED, BYTE, picture])).toBe(200);
    expect(bytesOfUpload('texSubImage2D', [TEXTURE_2D, 0, 0, 0, RGBA, BYTE, picture])).toBe(800);
    expect(bytesOfUpload('texSubImage2D', [TEXTURE_2D, 0, 0, 0, 5, 4, RGBA, FLOAT, picture])).toBe(320);
    expect(bytesOfUpload('texSubImage3D', [35866, 0, 0, 0, 3, 5, 4, 2, RGBA, BYTE, picture])).toBe(160);
  });

  it('are none where there is only made room, or copied on the card', () => {
    expect(bytesOfUpload('texStorage2D', [TEXTURE_2D, 1, RGBA8, 20, 10])).toBe(0);
    expect(bytesOfUpload('texImage2D', [TEXTURE_2D, 0, RGBA8, 20, 10, 0, RGBA, BYTE, null])).toBe(0);
    expect(bytesOfUpload('bufferData', [ARRAY, 4096, 35044])).toBe(0);
    expect(bytesOfUpload('generateMipmap', [TEXTURE_2D])).toBe(0);
  });
});

describe('uploads by animation frames', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());
  /** A context whose calls all take four milliseconds. */
  const watched = (wait?: Parameters<typeof watchUploads>[1]) => {
    const slow = () => vi.advanceTimersByTime(4);
    const calls = [...'texImage texSubImage compressedTexImage compressedTexSubImage'.split(' ')].flatMap(
      (name) => [`${name}2D`, `${name}3D`],
    );
    const others =
      'texStorage2D texStorage3D copyTexImage2D copyTexSubImage2D copyTexSubImage3D generateMipmap bufferData bufferSubData copyBufferSubData';
    const gl = Object.fromEntries([...calls, ...others.split(' ')].map((name) => [name, slow]));
    const context = gl as unknown as WebGL2RenderingContext;
    const watch = watchUploads(context, wait);
    const upload = () => context.bufferData(ARRAY, new Uint8Array(100), 35044);
    return { watch, upload };
  };

  it('adds up all callbacks of one, and parts it from the next', () => {
    const { watch, upload } = watched();
    for (const frame of [16, 16, 33]) {
      watch.begin(frame);
      upload();
      vi.advanceTimersByTime(10);
      watch.end(14);
    }
    expect(watch.frames()).toMatchObject([
      { frameMs: 28, ms: 8, bytes: 200, calls: 2 },
      { frameMs: 14, ms: 4, bytes: 100, calls: 1 },
    ]);
  });

  it('has those between two frames, until the browser had time for one', () => {
    const { watch, upload } = watched();
    upload();
    vi.advanceTimersByTime(5);
    upload();
    vi.advanceTimersByTime(17);
    upload();
    expect(watch.frames()).toMatchObject([{ frameMs: 8, ms: 8, calls: 2 }, { ms: 4 }]);
  });

  it('has nothing of frames that upload nothing', () => {
    const { watch } = watched();
    watch.begin(16);
    watch.end(5);
    expect(watch.frames()).toEqual([]);
  });

  it('has in its time what it waits for after an upload, and neither what was before nor what waiting takes', () => {
    const left = [6, 1];
    const { watch, upload } = watched(
      (_, call) => void vi.advanceTimersByTime(call ? (left.shift() ?? 0) : 30),
    );
    watch.begin(16);
    upload();
    watch.end(40);
    expect(watch.frames()).toMatchObject([{ ms: 9, frameMs: 40 }]);
  });
});

describe('what uploads cost', () => {
  const frame = (from: number, ms: number, frameMs: number, bytes = 1000) => ({
    from,
    ms,
    frameMs,
    bytes,
    calls: 1,
  });

  it('is told of all frames and of those that somebody sees', () => {
    // Halted before anybody sees it; by itself; because of the upload; and slow anyway.
    const frames = [
      frame(0, 80, 90, 9000),
      frame(200, 60, 400),
      frame(700, 10, 55),
      frame(800, 10, 90),
      frame(900, 1, 9),
    ];
    expect(uploadFiguresOf('upload', frames, 100)).toEqual({
      uploadFrames: 5,
      uploadMostMs: 80,
      uploadSeenMostMs: 60,
      uploadP95Ms: 80,
      uploadHalts: 3,
      uploadSeenHalts: 2,
      uploadMostBytes: 9000,
      uploadBytes: 13_000,
    });
  });

  it('stands in the table', () => {
    const figures = {
      ...uploadFiguresOf('upload', [], 0),
      ...uploadFiguresOf('waited', [frame(5, 7, 9)], 0),
    };
    const table = formatFigures('uploads', [{ title: 'ours', figures }]);
    expect(table).toMatch(/waited for: most in a frame +\| +7\.0 ms/);
    expect(table).toMatch(/page’s part: frames above 50 ms by it +\| +0 /);
  });
});
