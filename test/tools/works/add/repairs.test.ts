import type { Primitive } from '@gltf-transform/core';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Studio } from './support';
import { boxOf, createStudio, scan, sceneOf, stlOf, writeGlb } from './support';

const BOX = boxOf([0.04, 0.02, 0.01]);

/** The volume that the triangles of a written model hold: negative when it is inside out. */
async function volumeOf(studio: Studio, id: string): Promise<number> {
  const document = await studio.model(`works/${id}/inspect.glb`);
  const [node] = document.getRoot().listNodes();
  const [scale = 1] = node?.getScale() ?? [];
  let sum = 0;
  for (const primitive of node?.getMesh()?.listPrimitives() ?? []) sum += volume(primitive);
  return sum * scale ** 3;
}

function volume(primitive: Primitive): number {
  const at = (corner: number) =>
    primitive.getAttribute('POSITION')?.getElement(primitive.getIndices()?.getScalar(corner) ?? 0, []) ?? [];
  let sum = 0;
  for (let corner = 0; corner < (primitive.getIndices()?.getCount() ?? 0); corner += 3) {
    const [[ax = 0, ay = 0, az = 0], [bx = 0, by = 0, bz = 0], [cx = 0, cy = 0, cz = 0]] = [
      at(corner),
      at(corner + 1),
      at(corner + 2),
    ];
    sum += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
  }
  return sum / 6;
}

describe('works:add repairs', () => {
  it('a mirrored part: its outside stays outside', async () => {
    const studio = await createStudio();
    const { document } = sceneOf(BOX.positions, BOX.indices);
    document.getRoot().listNodes()[0]?.setScale([-1, 1, 1]);
    const { said, status } = await studio.add(await studio.bring('left.glb', await writeGlb(document)));
    expect(said).toContain('1 mirrored part (negative scale) turned so that the outside stays outside.');
    expect(status).toBe(0);
    expect(await volumeOf(studio, 'left')).toBeCloseTo(8e-6, 8);
  });

  it('3,000 nodes: one draw call', { timeout: 120_000 }, async () => {
    const studio = await createStudio();
    const { document, mesh } = sceneOf(boxOf([0.001, 0.001, 0.001]).positions, BOX.indices);
    const scene = document.getRoot().listScenes()[0];
    for (let index = 1; index < 3000; index++)
      scene?.addChild(
        document
          .createNode()
          .setMesh(mesh)
          .setTranslation([(index % 50) * 0.002, Math.floor(index / 50) * 0.002, 0]),
      );
    const { said } = await studio.add(await studio.bring('mail.glb', await writeGlb(document)));
    expect(said).toContain('3,000 nodes joined into one.');
    const { room, inspect } = (await studio.manifest()).works['mail']?.derivatives ?? {};
    expect(inspect?.drawCalls).toBe(1);
    expect(inspect?.triangles).toBe(36_000);
    expect(room?.triangles).toBeLessThanOrEqual(8000);
  });

  it('sparse accessors, as Blender writes moved copies', async () => {
    const studio = await createStudio();
    const { document, primitive } = sceneOf(BOX.positions, BOX.indices);
    primitive.getAttribute('POSITION')?.setSparse(true);
    const { status } = await studio.add(await studio.bring('sparse.glb', await writeGlb(document)));
    expect(status).toBe(0);
    expect((await studio.manifest()).works['sparse']?.box.millimetres).toEqual([40, 20, 10]);
  });

  it('a texture of 16,384 pixels a side', { timeout: 120_000 }, async () => {
    const studio = await createStudio();
    const side = 16_384;
    const checks = Uint8Array.from(
      { length: 64 * 64 },
      (_, at) => (((at % 64) + Math.floor(at / 64)) % 2) * 90 + 80,
    );
    const giant = await sharp(checks, { raw: { width: 64, height: 64, channels: 1 } })
      .resize(side, side, { kernel: 'nearest' })
      .png({ compressionLevel: 1 })
      .toBuffer();
    await studio.bring('giant.png', new Uint8Array(giant));
    await studio.bring('plate.mtl', 'newmtl enamel\nmap_Kd giant.png\n');
    const obj =
      'mtllib plate.mtl\nv 0 0 0\nv 40 0 0\nv 40 30 0\nv 0 30 5\nvt 0 0\nvt 1 0\nvt 1 1\nvt 0 1\nusemtl enamel\nf 1/1 2/2 3/3\nf 1/1 3/3 4/4\n';
    const { said, status } = await studio.add(await studio.bring('plate.obj', obj));
    expect(said).toContain('The picture giant.png of 16,384 × 16,384 pixels made smaller: 4096 × 4096.');
    expect(status).toBe(0);
    const { room, inspect } = (await studio.manifest()).works['plate']?.derivatives ?? {};
    expect(room?.texturePixels).toBe(1024 ** 2);
    expect(inspect?.texturePixels).toBe(2048 ** 2);
  });

  it('what STL lacks: unit, axis, normals, shared vertices', async () => {
    const studio = await createStudio();
    const { said } = await studio.add(
      await studio.bring('hare.stl', stlOf(scan)),
      '--unit',
      'cm',
      '--up',
      'y',
    );
    expect(said).toContain('9,183 duplicate vertices of 11,022 merged.');
    expect(said).toContain('Missing normals made from the triangles (1 material).');
    const { source, box } = (await studio.manifest()).works['hare'] ?? {};
    expect(source).toMatch(/^[0-9a-f]{16}$/);
    expect(box?.millimetres.map(Math.round)).toEqual([99, 97, 75]);
  });

  it('says what it guesses', async () => {
    const studio = await createStudio();
    const { said } = await studio.add(await studio.bring('hare.stl', stlOf(scan)));
    expect(said).toContain(
      'The file does not say its unit: read as mm, so the piece is 9.91 mm long; give --unit if that is wrong.',
    );
    expect(said).toContain('read with z up, as STL files mostly are; give --up y if it lies on its back.');
  });

  it('a size that is meant: said, not refused', async () => {
    const studio = await createStudio();
    const file = await studio.bring('hare.stl', stlOf(scan));
    const { said, status } = await studio.add(file, '--unit', 'm');
    expect(said).toContain(
      'The piece is 9.91 m long in m. If the file is in mm, add --unit mm: then it is 9.91 mm long.',
    );
    expect(status).toBe(0);
  });
});

describe('works:add joins materials', () => {
  /** Twenty boxes in a row, each of a material of its own. */
  async function beads(names: (index: number) => string, ...given: string[]) {
    const studio = await createStudio();
    const { document } = sceneOf(BOX.positions, BOX.indices);
    const scene = document.getRoot().listScenes()[0];
    const mesh = document.getRoot().listMeshes()[0];
    const box = mesh?.listPrimitives()[0];
    for (let index = 0; index < 20; index++) {
      const material = document.createMaterial(names(index)).setBaseColorFactor([index / 20, 0.5, 0.5, 1]);
      const bead = document
        .createPrimitive()
        .setIndices(box?.getIndices() ?? null)
        .setMaterial(material);
      bead.setAttribute('POSITION', box?.getAttribute('POSITION') ?? null);
      scene?.addChild(
        document
          .createNode()
          .setMesh(document.createMesh().addPrimitive(bead))
          .setTranslation([index * 0.05, 0, 0]),
      );
    }
    const { said } = await studio.add(await studio.bring('beads.glb', await writeGlb(document)), ...given);
    return { said, draws: (await studio.manifest()).works['beads']?.derivatives.inspect?.drawCalls };
  }

  it('that differ by colour alone', async () => {
    const { said, draws } = await beads((index) => `bead ${index}`);
    expect(said).toContain(
      'materials became 1 material: plain ones differ by the colour of their vertices now.',
    );
    expect(draws).toBe(1);
  });

  it('but not those that are told apart by name', async () => {
    const { draws } = await beads((index) => `bead ${index}`, '--materials', 'ours');
    expect(draws).toBeGreaterThan(19);
  });
});
