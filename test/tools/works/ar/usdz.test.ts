import { unzipSync } from 'three/addons/libs/fflate.module.js';
import { describe, expect, it } from 'vitest';
import { packUsdz } from '../../../../tools/works/ar/usdz';

const pictures = new Map([
  ['pictures/0.jpg', new Uint8Array(1001).fill(7)],
  ['pictures/1.png', new Uint8Array(64).fill(9)],
]);

/** Where each file's bytes begin in an archive, by the local headers. */
function startsOf(archive: Uint8Array): number[] {
  const view = new DataView(archive.buffer, archive.byteOffset);
  const starts: number[] = [];
  for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
    expect(view.getUint16(at + 8, true), 'stored, not compressed').toBe(0);
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    starts.push(start);
    at = start + view.getUint32(at + 18, true);
  }
  return starts;
}

describe('packUsdz', () => {
  it('begins every file at a multiple of 64 bytes, the scene first, and compresses none', () => {
    for (const text of ['#usda 1.0\n', '#usda 1.0\n(a longer one)\n'.repeat(9)]) {
      const archive = packUsdz({ text, pictures });
      expect(startsOf(archive).map((start) => start % 64)).toEqual([0, 0, 0]);
      const files = unzipSync(archive);
      expect(Object.keys(files)).toEqual(['work.usda', ...pictures.keys()]);
      expect(new TextDecoder().decode(files['work.usda'])).toBe(text);
      expect(files['pictures/0.jpg']).toEqual(pictures.get('pictures/0.jpg'));
    }
  });

  it('is the same every time', () => {
    expect(packUsdz({ text: 'a', pictures })).toEqual(packUsdz({ text: 'a', pictures }));
  });
});
