import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { sheet, transformMesh } from '../../../tools/geometry';
import { place } from '../../../tools/geometry/place';
import { layAtlas } from '../../../tools/works/engraving/atlas';
import { cutArea, cutDot, cutLine, type Drawing } from '../../../tools/works/engraving/drawing';
import { paintEngraving } from '../../../tools/works/engraving/paint';
import { moveParts, part } from '../../../tools/works/part';
import { engrave } from '../../../tools/works/parts/engraving';
import { shapeParts } from '../../../tools/works/shape';
import { writeGlb } from '../../../tools/works/write';

const SQUARE = [
  [0, 0],
  [20, 0],
  [20, 20],
  [0, 20],
] as const;

const drawingOf = (shapes: readonly string[], niello = false): Drawing => ({
  box: { left: 0, low: 0, right: 20, top: 20 },
  shapes,
  niello,
});

/** The channel of a pixel, `x` and `y` in millimetres from the lower left of a single drawing. */
async function pixelAt(drawing: Drawing, x: number, y: number) {
  const painted = await paintEngraving(layAtlas([drawing], 10, 400));
  const at = ((painted.height - 1 - Math.round(y * 10)) * painted.width + Math.round(x * 10)) * 3;
  return { normal: [...painted.normals.subarray(at, at + 3)], clean: painted.clean[at] ?? 0 };
}

describe('engraving', () => {
  it('covers the faces that look forward and leaves the back', () => {
    const front = sheet(SQUARE, 2, 0);
    const back = transformMesh(front, place({ turnY: Math.PI, x: 20 }));
    const parts = engrave([part('silver', front), part('silver', back)], drawingOf([cutDot([5, 5], 1)]));
    expect(parts.map(({ engraving }) => engraving !== undefined)).toEqual([true, false]);
  });

  it('lies the right way up: what is drawn above is cut above', async () => {
    const drawing = drawingOf([cutArea([SQUARE.map(([x, y]) => [x * 0.4, 14 + y * 0.25] as const)])]);
    expect((await pixelAt(drawing, 4, 17)).clean).toBeLessThan(140);
    expect((await pixelAt(drawing, 4, 3)).clean).toBe(255);
  });

  it('leans into a groove from both of its sides', async () => {
    const drawing = drawingOf([
      cutLine(
        [
          [10, 0],
          [10, 20],
        ],
        4,
      ),
    ]);
    const [left = 0] = (await pixelAt(drawing, 8, 10)).normal;
    const [right = 0] = (await pixelAt(drawing, 12, 10)).normal;
    expect(left).toBeGreaterThan(140);
    expect(right).toBeLessThan(116);
    expect((await pixelAt(drawing, 2, 10)).normal).toEqual([128, 128, 255]);
  });

  it('is blacker and flatter when filled with niello', async () => {
    const shapes = [cutDot([10, 10], 4)];
    expect((await pixelAt(drawingOf(shapes, true), 10, 10)).clean).toBeLessThan(20);
    expect((await pixelAt(drawingOf(shapes), 10, 10)).clean).toBeGreaterThan(60);
  });

  it('is not moved by bending or placing the work', () => {
    const [cut] = engrave([part('silver', sheet(SQUARE, 2, 0))], drawingOf([]));
    if (!cut) throw new Error('nothing was cut');
    const [moved] = moveParts([cut], place({ x: 300, turnY: 1 }));
    expect(moved?.mesh.uvs).toEqual(cut.mesh.uvs);
  });

  it('comes into the file as pictures beside the metal of the same name', async () => {
    const drawing = drawingOf([cutDot([5, 5], 1)]);
    const plain = part('silver', transformMesh(sheet(SQUARE, 4, 0), place({ z: -3 })));
    const shape = shapeParts([...engrave([part('silver', sheet(SQUARE, 4, 0))], drawing), plain]);
    const { data, texturePixels } = await writeGlb('plate', shape, 'room');
    await MeshoptDecoder.ready;
    const io = new NodeIO()
      .registerExtensions(ALL_EXTENSIONS)
      .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
    const document = await io.readBinary(data);
    const materials = document.getRoot().listMaterials();
    expect(materials.map((material) => material.getName())).toEqual(['silver', 'silver']);
    expect(materials.map((material) => material.getNormalTexture() !== null)).toEqual([true, false]);
    const image = materials[0]?.getOcclusionTexture()?.getImage();
    if (!image) throw new Error('no picture');
    const { width = 0, height = 0 } = await sharp(image).metadata();
    expect(2 * width * height).toBe(texturePixels);
  });
});

describe('layAtlas', () => {
  it('keeps drawings apart and within the limit', () => {
    const drawings = [30, 12, 5, 18, 9, 22].map(
      (size): Drawing => ({
        box: { left: 0, low: 0, right: size, top: size / 2 },
        shapes: [],
        niello: false,
      }),
    );
    const { width, height, berths } = layAtlas(drawings, 40, 256);
    expect(Math.max(width, height)).toBeLessThanOrEqual(256);
    for (const a of berths)
      for (const b of berths) {
        if (a === b) continue;
        const apart =
          a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;
        expect(apart).toBe(true);
      }
  });
});
