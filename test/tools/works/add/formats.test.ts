import { NodeIO } from '@gltf-transform/core';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { boxOf, createStudio, sceneOf } from './support';

const QUAD = 'v 0 0 0\nv 40 0 0\nv 40 30 0\nv 0 30 5\nvt 0 0\nvt 1 0\nvt 1 1\nvt 0 1\n';
const FACES = 'f 1/1 2/2 3/3\nf 1/1 3/3 4/4\n';

/** The only material of what was written. */
async function materialOf(studio: Awaited<ReturnType<typeof createStudio>>, id: string) {
  const document = await studio.model(`works/${id}/inspect.glb`);
  return document.getRoot().listMaterials()[0];
}

describe('works:add reads', () => {
  it('OBJ with MTL: colours are sRGB there and linear here, and what is not said is opaque', async () => {
    const studio = await createStudio();
    await studio.bring('plate.mtl', '# plate\nnewmtl Red enamel\nKd 1 0.5 0\nPr 0.3\nPm 0\n');
    await studio.add(await studio.bring('plate.obj', `mtllib plate.mtl\n${QUAD}usemtl Red enamel\n${FACES}`));
    const material = await materialOf(studio, 'plate');
    expect(material?.getName()).toBe('designer/Red enamel');
    expect(material?.getBaseColorFactor().map((value) => Math.round(value * 1000))).toEqual([
      1000, 214, 0, 1000,
    ]);
    expect(material?.getRoughnessFactor()).toBeCloseTo(0.3, 5);
    expect(material?.getAlphaMode()).toBe('OPAQUE');
  });

  it('OBJ whose MTL is missing: with a word', async () => {
    const studio = await createStudio();
    const { said, status } = await studio.add(
      await studio.bring('plate.obj', `mtllib plate.mtl\n${QUAD}usemtl x\n${FACES}`),
    );
    expect(said).toContain(
      'plate.mtl, which plate.obj asks for, is not there: its materials became plain unpolished silver.',
    );
    expect(status).toBe(0);
  });

  it('pictures by their first bytes: an SVG is none', async () => {
    const studio = await createStudio();
    await studio.bring('paint.png', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    await studio.bring('plate.mtl', 'newmtl enamel\nmap_Kd paint.png\n');
    const { said, left } = await studio.add(
      await studio.bring('plate.obj', `mtllib plate.mtl\n${QUAD}usemtl enamel\n${FACES}`),
    );
    expect(said).toBe(
      'Refused: The picture paint.png of plate.obj cannot be read: save it as PNG or JPEG and export the model again.',
    );
    expect(left).toEqual([]);
  });

  it('pictures to their last line: a cut-off one is refused', async () => {
    const studio = await createStudio();
    const noise = Uint8Array.from({ length: 64 * 64 * 3 }, (_, at) => (at * 7919) % 251);
    const png = await sharp(noise, { raw: { width: 64, height: 64, channels: 3 } })
      .png()
      .toBuffer();
    await studio.bring('paint.png', new Uint8Array(png.subarray(0, png.length / 2)));
    await studio.bring('plate.mtl', 'newmtl enamel\nmap_Kd paint.png\n');
    const { said, left } = await studio.add(
      await studio.bring('plate.obj', `mtllib plate.mtl\n${QUAD}usemtl enamel\n${FACES}`),
    );
    expect(said).toBe(
      'Refused: The picture paint.png of plate.obj is damaged: save it as PNG or JPEG and export the model again.',
    );
    expect(left).toEqual([]);
  });

  it('ascii STL', async () => {
    const studio = await createStudio();
    const facet = (places: readonly string[]) =>
      `facet normal 0 0 0\nouter loop\n${places.map((place) => `vertex ${place}`).join('\n')}\nendloop\nendfacet`;
    const corners = ['0 0 0', '30 0 0', '0 30 0', '0 0 30'];
    const faces = [
      [0, 2, 1],
      [0, 1, 3],
      [1, 2, 3],
      [0, 3, 2],
    ].map((face) => facet(face.map((at) => corners[at] ?? '')));
    await studio.add(await studio.bring('drop.stl', `solid drop\n${faces.join('\n')}\nendsolid drop\n`));
    const { box, derivatives } = (await studio.manifest()).works['drop'] ?? {};
    expect(derivatives?.inspect?.triangles).toBe(4);
    expect(box?.millimetres).toEqual([30, 30, 30]);
  });

  it('ascii PLY', async () => {
    const studio = await createStudio();
    const text =
      'ply\nformat ascii 1.0\nelement vertex 4\nproperty float x\nproperty float y\nproperty float z\nelement face 2\nproperty list uchar int vertex_indices\nend_header\n0 0 0\n30 0 0\n30 20 0\n0 20 10\n3 0 1 2\n3 0 2 3\n';
    await studio.add(await studio.bring('leaf.ply', text));
    expect((await studio.manifest()).works['leaf']?.box.millimetres).toEqual([30, 20, 10]);
  });

  it('glTF with its files beside it', async () => {
    const studio = await createStudio();
    const { positions, indices } = boxOf([0.04, 0.02, 0.01]);
    const { json, resources } = await new NodeIO().writeJSON(sceneOf(positions, indices).document, {
      basename: 'ring',
    });
    for (const [name, bytes] of Object.entries(resources)) await studio.bring(name, bytes);
    const { status } = await studio.add(await studio.bring('ring.gltf', JSON.stringify(json)));
    expect(status).toBe(0);
    expect((await studio.manifest()).works['ring']?.derivatives.room?.triangles).toBe(12);
  });

  it.each([
    ['z', [40, 10, 20]],
    ['-z', [40, 10, 20]],
    ['x', [20, 40, 10]],
    ['-x', [20, 40, 10]],
    ['-y', [40, 20, 10]],
  ])('any axis up: %s', async (axis, size) => {
    const studio = await createStudio();
    const { positions, indices } = boxOf([40, 20, 10]);
    const { json, resources } = await new NodeIO().writeJSON(sceneOf(positions, indices).document, {
      basename: 'ring',
    });
    for (const [name, bytes] of Object.entries(resources)) await studio.bring(name, bytes);
    await studio.add(await studio.bring('ring.gltf', JSON.stringify(json)), '--unit', 'mm', '--up', axis);
    expect((await studio.manifest()).works['ring']?.box.millimetres).toEqual(size);
  });
});
