import type { Document, Material } from '@gltf-transform/core';
import sharp from 'sharp';
import { Vector3 } from 'three';
import { BUDGETS } from '../budget';
import type { BakedPictures } from './bake/bake';
import { bake } from './bake/bake';
import { createFine } from './bake/fine';
import { unwrap } from './bake/unwrap';
import type { DerivedModel, DeriveOptions } from './derive';
import type { Model, Patch } from './model';
import { boundsOf, countTriangles } from './model';
import { coarsen } from './reduce/coarse';
import type { Group } from './reduce/groups';
import { groupPatches } from './reduce/groups';
import { packWithin } from './write/fit';
import { fillScene } from './write/glb';
import { shadeRecesses } from './write/open';
import type { Output } from './write/output';
import { createOutput } from './write/output';
import { withoutTransmission } from './write/see-through';

const SIZES = [
  { side: 1024, quality: 84 },
  { side: 1024, quality: 74 },
  { side: 768, quality: 78 },
  { side: 768, quality: 64 },
  { side: 512, quality: 74 },
  { side: 384, quality: 70 },
  { side: 256, quality: 60 },
];

/** Pixels of a side of the baked pictures. */
const SIDE = 1024;

/** How far the full model may lie from the coarse one, in sizes of the work. */
const REACH = 0.03;

const RAYS = 12;

/** A coarse surface whose directions nearly never differ from the full model's needs no normal map. */
const RELIEF = 0.01;

/** The model for the hall: the form with few triangles, everything finer painted onto it from the full model. */
export async function deriveRoom(model: Model, options: DeriveOptions): Promise<DerivedModel> {
  const isSmall = countTriangles(model.patches) <= BUDGETS.room.triangles && model.patches.length <= 6;
  const output = createOutput(model.document, options.materials);
  const made = isSmall ? keepWhole(model, output) : await paint(model, output, options);
  for (const material of output.document.getRoot().listMaterials()) withoutTransmission(material);
  await fillScene(output.document, options.id, made.patches);
  options.tell('room: packing');
  const packed = await packWithin(output.document, BUDGETS.room, SIZES);
  return {
    ...packed,
    triangles: countTriangles(made.patches),
    drawCalls: made.patches.length,
    notes: made.notes,
  };
}

interface Made {
  readonly patches: readonly Patch[];
  readonly notes: readonly string[];
}

/** A model that is small as it is keeps its triangles, its coordinates and its pictures. */
function keepWhole(model: Model, output: Output): Made {
  const shaded = shadeRecesses(model.patches, RAYS);
  return {
    patches: shaded.map((patch) => ({ ...patch, material: output.copy(patch.material) })),
    notes: ['It is small enough to stand in the hall as it is.'],
  };
}

async function paint(model: Model, output: Output, { materials, tell }: DeriveOptions): Promise<Made> {
  tell('room: simplifying');
  const { patches: coarse, groups } = await coarsen(
    groupPatches(model.patches, materials),
    BUDGETS.room.triangles,
  );
  const shaded = shadeCoarse(coarse, groups);
  tell('room: unwrapping');
  const { patches, width, height } = await unwrap(shaded, SIDE);
  tell('room: baking detail');
  const fine = await createFine(model.patches);
  const size = new Vector3(...boundsOf(model.patches).size).length();
  const pictures = bake(patches, fine, {
    width,
    height,
    reach: size * REACH,
    wanted: groups.map(({ wanted }) => wanted),
  });
  fine.dispose();
  const worn = await dress(output, groups, pictures);
  const painted = patches.map((patch, at): Patch => {
    const material = worn[at] ?? patch.material;
    const { uvs, colors, ...form } = patch;
    const isPainted = groups[at]?.wanted.color;
    return {
      ...form,
      material,
      ...(uvs && hasPictures(material) && { uvs }),
      ...(colors && !isPainted && { colors }),
    };
  });
  const notes = pictures.relief > RELIEF ? ['Detail finer than its triangles baked into a normal map.'] : [];
  return { patches: painted, notes };
}

/** Openness goes where no picture brings its own shade. */
function shadeCoarse(coarse: readonly Patch[], groups: readonly Group[]): Patch[] {
  return shadeRecesses(coarse, RAYS).map((patch, at) => {
    if (!groups[at]?.wanted.color) return patch;
    const { colors: _, ...rest } = patch;
    return rest;
  });
}

const hasPictures = (material: Material): boolean =>
  Boolean(
    material.getBaseColorTexture() ??
      material.getNormalTexture() ??
      material.getMetallicRoughnessTexture() ??
      material.getEmissiveTexture(),
  );

/** Hangs the baked pictures on copies of the groups' materials. */
async function dress(
  { document, copy }: Output,
  groups: readonly Group[],
  pictures: BakedPictures,
): Promise<Material[]> {
  const normal =
    pictures.relief > RELIEF ? await textureOf(document, 'normal', pictures.normal, pictures, 3) : null;
  const color = pictures.color ? await textureOf(document, 'colour', pictures.color, pictures, 4) : null;
  const orm = pictures.orm ? await textureOf(document, 'orm', pictures.orm, pictures, 3) : null;
  const emissive = pictures.emissive
    ? await textureOf(document, 'emissive', pictures.emissive, pictures, 3)
    : null;
  return groups.map(({ material, wanted, isOurs }) => {
    const worn = copy(material, { bare: true });
    worn.setNormalTexture(normal).setNormalScale(1);
    // Ours have colours of their own; relief is cut into them like engraving.
    if (isOurs) return worn;
    if (wanted.color) worn.setBaseColorTexture(color).setBaseColorFactor([1, 1, 1, 1]);
    if (wanted.orm)
      worn
        .setMetallicRoughnessTexture(orm)
        .setOcclusionTexture(wanted.color ? orm : null)
        .setMetallicFactor(1)
        .setRoughnessFactor(1);
    if (wanted.emissive) worn.setEmissiveTexture(emissive).setEmissiveFactor([1, 1, 1]);
    return worn;
  });
}

async function textureOf(
  document: Document,
  name: string,
  data: Uint8Array,
  { width, height, hasAlpha }: BakedPictures,
  channels: 3 | 4,
) {
  const picture = sharp(data, { raw: { width, height, channels } });
  const png = await (channels === 4 && !hasAlpha ? picture.removeAlpha() : picture)
    .png({ compressionLevel: 1 })
    .toBuffer();
  return document.createTexture(name).setImage(new Uint8Array(png)).setMimeType('image/png');
}
